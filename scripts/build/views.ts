import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Handlebars from "handlebars";

const builtIns = { if: true, unless: true, each: true, with: true, lookup: true };

/**
 * A line break with its indentation carries no meaning in our views: a wanted space stands on the
 * line. So the page has no stray blank between two Chinese words.
 */
const joinLines = (source: string): string => source.replace(/[ \t]*\r?\n[ \t]*/g, "");

/** Where in its view an expression stands: it only decorates error messages, and is half of the code. */
const locations =
  /,\s*(?:"loc":)?\{"start":\{"line":\d+,"column":\d+\},"end":\{"line":\d+,"column":\d+\}\}/g;

/** Every view below a folder, precompiled: name (path without `.hbs`) and code. */
export function precompileViews(folder: string): { name: string; code: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".hbs"))
    .sort()
    .map((file) => {
      const source = readFileSync(join(folder, file), "utf8");
      const name = file.replaceAll("\\", "/").replace(/\.hbs$/, "");
      const code = Handlebars.precompile(joinLines(source), {
        strict: true,
        knownHelpers: builtIns,
        knownHelpersOnly: true,
      });
      return { name, code: String(code).replace(locations, "") };
    });
}
