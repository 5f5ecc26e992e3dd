import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = join(__dirname, "../..");
const localeList = join(root, "src/locales/index.ts");
const bibtexDoor = join(root, "src/bibtex/index.ts");

/**
 * marked as a file of its own beside the CommonJS doors, loaded with the first text that has markup:
 * Node would otherwise compile it for every page. An ES module cannot load a file on demand and wait.
 */
const markedBeside: Plugin = {
  name: "marked-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^marked$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./marked.js", external: true },
    );
  },
};

/** What reads BibTeX likewise, loaded with the first text of that kind. */
const bibtexBeside: Plugin = {
  name: "bibtex-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/read$/ }, ({ importer }) =>
      importer === bibtexDoor ? { path: "./bibtex-parser.js", external: true } : undefined,
    );
  },
};

/** The grammars of BibTeX ask for a package that brings a client for HTTP: they get what they use of it. */
const leanCitationJs: Plugin = {
  name: "lean-citation-js",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^@citation-js\/core$/ }, () => ({
      path: join(root, "src/bibtex/core.ts"),
    }));
  },
};

/**
 * Each locale likewise: a page needs one. The plugin tells which files the bundles load on demand.
 */
const localesBeside = (found: Set<string>): Plugin => ({
  name: "locales-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\// }, ({ kind, path, importer }) => {
      if (kind !== "require-call" || importer !== localeList) return undefined;
      found.add(basename(path));
      return { path: `./locales/${basename(path)}.js`, external: true };
    });
  },
});

/** The English words that lead to those of each locale, once beside them all. */
const vocabularyBeside: Plugin = {
  name: "vocabulary-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /\/vocabulary$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: "./vocabulary.js", external: true },
    );
  },
};

/** What all doors share, as a file of its own beside them. */
const core = {
  contents: 'export * from "./src/document/core"; export * from "./utils";',
  resolveDir: root,
  loader: "ts",
} as const;

/** The rooms that doors ask for. */
const coreBeside = (extension: string): Plugin => ({
  name: "core-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/src\// }, ({ kind, path, importer }) => {
      const isShared = path === "./src/document/core" || importer === join(root, "utils.ts");
      if (kind === "entry-point" || !isShared) return undefined;
      return { path: `./core${extension}`, external: true };
    });
  },
});

/** What ES modules of Node lack: where the door lies, for the fonts beside it. */
const folderOfDoor =
  'import{dirname as folderOf}from"node:path";import{fileURLToPath as pathOf}from"node:url";const __dirname=folderOf(pathOf(import.meta.url));';

const common: BuildOptions = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  target: "node18",
  platform: "neutral",
  external: ["node:*"],
  mainFields: ["module", "main"],
  charset: "utf8",
  legalComments: "none",
  logLevel: "warning",
};

const outdir = "dist";

const doors = ["portable.ts", "utils.ts"];

/** The doors for `require`, with what is loaded on demand in files beside them. */
async function bundleCommonJs(): Promise<void> {
  const cjs: BuildOptions = { ...common, format: "cjs" };
  const onDemand = new Set<string>();
  await Promise.all([
    build({
      ...cjs,
      stdin: { ...core, sourcefile: "core.ts" },
      outfile: "dist/core.js",
      plugins: [markedBeside, bibtexBeside, localesBeside(onDemand)],
    }),
    build({ ...cjs, outdir, entryPoints: [...doors, "index.ts"], plugins: [coreBeside(".js")] }),
    build({
      ...cjs,
      outdir,
      entryPoints: { "bibtex-parser": "./src/bibtex/read.ts" },
      plugins: [leanCitationJs],
    }),
    build({ ...cjs, outdir, entryPoints: ["marked"] }),
  ]);
  await build({
    ...cjs,
    outdir: "dist/locales",
    entryNames: "[name]",
    entryPoints: [
      ...[...onDemand].map((name) => `./src/locales/${name}.ts`),
      "./src/locales/vocabulary/vocabulary.ts",
    ],
    plugins: [vocabularyBeside],
  });
}

/** Their twins for `import`. */
async function bundleModules(): Promise<void> {
  const esm: BuildOptions = { ...common, format: "esm", outExtension: { ".js": ".mjs" } };
  const beside = [coreBeside(".mjs")];
  await Promise.all([
    build({
      ...esm,
      stdin: { ...core, sourcefile: "core.ts" },
      outfile: "dist/core.mjs",
      plugins: [leanCitationJs],
    }),
    build({ ...esm, outdir, entryPoints: doors, plugins: beside }),
    build({
      ...esm,
      outdir,
      entryPoints: ["index.ts"],
      plugins: beside,
      banner: { js: folderOfDoor },
    }),
  ]);
}

/**
 * Bundles the doors, dependencies included. `index` reads fonts from the disk by Node's modules,
 * `portable` needs none of them.
 */
export async function bundle(): Promise<void> {
  await Promise.all([bundleCommonJs(), bundleModules()]);
}
