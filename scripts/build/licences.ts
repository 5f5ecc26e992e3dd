import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(__dirname, "../..");

/** The packages whose code stands in our bundles, or beside them. */
const bundled = [
  "@citation-js/core",
  "@citation-js/plugin-bibtex",
  "colord",
  "dayjs",
  "handlebars",
  "harfbuzzjs",
  "marked",
  "moo",
];

function licenceOf(name: string): string {
  const folder = join(root, "node_modules", name);
  const file = readdirSync(folder).find((candidate) => /^licen[cs]e/i.test(candidate));
  if (file === undefined) throw new Error(`${name} has no licence file`);
  return `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}

/** Writes the licences of the bundled packages beside the bundles, as they ask for. */
export function writeLicences(): void {
  const rule = `\n${"-".repeat(80)}\n\n`;
  writeFileSync(join(root, "dist/LICENSES.txt"), bundled.map(licenceOf).join(rule));
}
