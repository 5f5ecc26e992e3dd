import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transform } from "esbuild";

/** The order of the cascade. */
const order = ["tokens.css", "base.css", "typography.css", "header.css", "entry.css", "print.css"];

async function minify(css: string): Promise<string> {
  const { code } = await transform(css, { loader: "css", minify: true, target: "chrome100" });
  return code.trim();
}

/** The style sheets that every page has, joined and minified. */
export const commonStyles = (folder: string): Promise<string> =>
  minify(order.map((file) => readFileSync(join(folder, file), "utf8")).join("\n"));

/** The style sheets in a folder, minified, by name: a page has those that it needs. */
export async function sheetsIn(folder: string): Promise<Record<string, string>> {
  const sheets = readdirSync(folder)
    .sort()
    .map(async (file) => [
      basename(file, ".css"),
      await minify(readFileSync(join(folder, file), "utf8")),
    ]);
  return Object.fromEntries(await Promise.all(sheets));
}
