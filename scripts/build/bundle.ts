import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

const root = join(__dirname, "../..");

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
    legalComments: "linked",
    logLevel: "warning",
  };
  await Promise.all([
    build({ ...common, format: "cjs", outExtension: { ".js": ".js" } }),
    build({ ...common, format: "esm", outExtension: { ".js": ".mjs" } }),
  ]);
}
