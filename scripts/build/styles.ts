import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { transform } from "esbuild";

/** The order of the cascade; each section's own sheet comes before print and dark. */
const order = (folder: string): string[] => [
  "tokens.css",
  "base.css",
  "typography.css",
  "header.css",
  "entry.css",
  ...readdirSync(join(folder, "sections"))
    .filter((file) => file.endsWith(".css"))
    .sort()
    .map((file) => `sections/${file}`),
  "dark.css",
  "print.css",
];

/** All style sheets of a folder, joined and minified. */
export async function joinStyles(folder: string): Promise<string> {
  const source = order(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n");
  const { code } = await transform(source, { loader: "css", minify: true, target: "chrome100" });
  return code.trim();
}
