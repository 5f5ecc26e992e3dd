import { basename, join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = join(__dirname, "../..");
const localeList = join(root, "src/locales/index.ts");

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

/** What both doors of the theme share, as a file of its own beside them. */
const coreBeside = (extension: string): Plugin => ({
  name: "core-beside",
  setup: ({ onResolve }) => {
    onResolve({ filter: /^\.\/src\/document\/core$/ }, ({ kind }) =>
      kind === "entry-point" ? undefined : { path: `./core${extension}`, external: true },
    );
  },
});

/** What ES modules of Node lack: where the door lies, for the fonts beside it. */
const folderOfDoor =
  'import{dirname as folderOf}from"node:path";import{fileURLToPath as pathOf}from"node:url";const __dirname=folderOf(pathOf(import.meta.url));';

/**
 * Bundles the doors, dependencies included: CommonJS for `require`, an ES module twin for `import`.
 * `index` reads fonts from the disk by Node's modules, `portable` needs none of them.
 */
export async function bundle(): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: root,
    outdir: "dist",
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
  const doors = { core: "./src/document/core", portable: "portable.ts", utils: "utils.ts" };
  const esm: BuildOptions = {
    ...common,
    format: "esm",
    outExtension: { ".js": ".mjs" },
    plugins: [coreBeside(".mjs")],
  };
  const onDemand = new Set<string>();
  const cjs: BuildOptions = { ...common, format: "cjs" };
  await Promise.all([
    build({
      ...cjs,
      entryPoints: { ...doors, index: "index.ts" },
      plugins: [markedBeside, localesBeside(onDemand), coreBeside(".js")],
    }),
    build({ ...cjs, entryPoints: ["marked"] }),
    build({ ...esm, entryPoints: doors }),
    build({ ...esm, entryPoints: ["index.ts"], banner: { js: folderOfDoor } }),
  ]);
  const files = [...onDemand].map((name) => `./src/locales/${name}.ts`);
  await build({ ...cjs, outdir: "dist/locales", entryPoints: files });
}
