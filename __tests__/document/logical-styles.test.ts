import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(__dirname, "../../styles");
const sheets = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

/** Properties that name a side of the screen, where the side of the text is meant. */
const physical =
  /^\s*(?:(?:margin|padding|border|inset|scroll-margin)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height))\b[^:]*:|(?:text-align|float|clear):\s*(?:left|right)\b/m;

/** `margin: 1em 2em 3em 4em` names the left and the right. */
const fourSides = /^\s*(?:margin|padding|inset):(?:\s+[^\s;]+){4};/m;

test.each(sheets)("%s follows the direction of the text", (sheet) => {
  const css = readFileSync(join(folder, sheet), "utf8");
  expect(physical.exec(css)?.[0]).toBeUndefined();
  expect(fourSides.exec(css)?.[0]).toBeUndefined();
});

test("what names a side is found", () => {
  for (const css of ["  margin-left: 1em;", "a {\n  width: 1px;\n}", "  text-align: right;"]) {
    expect(css).toMatch(physical);
  }
  expect("  padding: 1em 2em 3em 4em;").toMatch(fourSides);
  expect("  max-inline-size: 1em;\n  text-align: end;").not.toMatch(physical);
});
