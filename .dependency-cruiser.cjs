/** The rules of the house: data flows one way, from the resume to the document. */
module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src" },
      to: { circular: true },
    },
    {
      name: "only-the-document-knows-the-document",
      comment: "Rooms return models; the document room alone turns them into a page.",
      severity: "error",
      from: { path: "^src/(?!document/)" },
      to: { path: "^src/(document|generated/(views|styles))" },
    },
    {
      name: "text-dates-and-networks-stand-alone",
      severity: "error",
      from: { path: "^src/(text|networks)/" },
      to: { path: "^src/(?!(text|networks|generated)/)" },
    },
    {
      name: "locales-are-data",
      severity: "error",
      from: { path: "^src/locales/" },
      to: { path: "^src/(?!locales/)" },
    },
    {
      name: "the-core-does-no-io",
      comment: "What a host has, a disk and zlib, stands in src/hosts; the rest runs anywhere.",
      severity: "error",
      from: { path: "^(src/(?!hosts/)|portable\\.ts|utils\\.ts)" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "the-portable-door-reads-no-disk",
      severity: "error",
      from: { path: "^(portable|utils)\\.ts" },
      to: { path: "^src/hosts/disk", reachable: true },
    },
    {
      name: "fonts-know-text-only",
      severity: "error",
      from: { path: "^src/fonts/" },
      to: { path: "^src/(?!(fonts|text)/)" },
    },
    {
      name: "only-bundled-packages",
      comment: "Everything the theme needs is bundled; these are all it may use.",
      severity: "error",
      from: { path: "^src" },
      to: {
        path: "node_modules/(?!(@citation-js/(core|plugin-bibtex)|colord|dayjs|handlebars|marked)/)",
      },
    },
    {
      name: "no-tests-or-scripts-in-the-core",
      severity: "error",
      from: { path: "^(src|index\\.ts|portable\\.ts|utils\\.ts)" },
      to: { path: "^(__tests__|scripts)/" },
    },
    {
      name: "resolvable",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default"],
    },
  },
};
