import { join } from "node:path";
import { type BuildOptions, build, type Plugin } from "esbuild";

const root = join(__dirname, "../..");

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

/** Bundles both doors, dependencies included: CommonJS for `require`, an ES module twin for `import`. */
export async function bundle(): Promise<void> {
  const common: BuildOptions = {
    absWorkingDir: root,
    entryPoints: ["index.ts", "utils.ts"],
    outdir: "dist",
    bundle: true,
    minify: true,
    target: "node18",
    platform: "neutral",
    mainFields: ["module", "main"],
    charset: "utf8",
    legalComments: "none",
    logLevel: "warning",
  };
  await Promise.all([
    build({ ...common, format: "cjs", plugins: [markedBeside] }),
    build({ ...common, format: "cjs", entryPoints: ["marked"] }),
    build({ ...common, format: "esm", outExtension: { ".js": ".mjs" } }),
  ]);
}
