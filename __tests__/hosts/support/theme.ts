import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { pack } from "../../../scripts/check/pack";

export const root = join(__dirname, "../../..");

export const themeName = "jsonresume-theme-jianli";

const sources = ["index.ts", "portable.ts", "utils.ts", "src", "views", "styles", "package.json"];

/** When a file, or the newest file of a folder, last changed. */
function changed(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(...readdirSync(path).map((name) => changed(join(path, name))));
}

/**
 * The packed theme: the one that `npm test` packed for all tests, else a new one of `dist/`.
 *
 * @param folder where a new tarball may go
 * @throws Error when `dist/` is older than the sources: the tests would prove yesterday's theme
 */
export function themeTarball(folder: string): string {
  const packed = process.env["THEME_TARBALL"];
  if (packed) return packed;
  const built = changed(join(root, "dist/index.js"));
  const newer = sources.find((source) => changed(join(root, source)) > built);
  if (newer) throw new Error(`dist/ is older than ${newer}: run \`npm run build\` first`);
  return pack(folder);
}

/** The sample resume as text, and the name of its person. */
export const sample = readFileSync(join(root, "sample-resume.json"), "utf8");
export const sampleName: string = JSON.parse(sample).basics.name;

/** The sample and all resumes among the fixtures. */
export function resumeFiles(): string[] {
  const fixtures = join(root, "__tests__/fixtures");
  const resumes = readdirSync(fixtures).filter((file) => file.endsWith(".json"));
  return [join(root, "sample-resume.json"), ...resumes.map((file) => join(fixtures, file))];
}
