import { formatCitation, type StyleName, styleNames } from "../../src/citations";
import { type JsonObject, researcher } from "../support/fixtures";
import { reviewed } from "../support/reviewed";

const publications = researcher["publications"] as JsonObject[];

const owner = ["张三", "San Zhang"];

function reviewTable(style: StyleName): string {
  const rows = publications.map((publication, index) => {
    const { text } = formatCitation(publication, { style, language: "zh-Hans", self: owner });
    return `| ${index + 1} | ${publication["type"] ?? "bibtex"} | ${text.replaceAll("|", "\\|")} |\n`;
  });
  return [
    `# ${style}\n\n`,
    "The publications of examples/researcher.json, made by the test with UPDATE_REVIEW=1, to be read\n",
    "beside the style's own manual.\n\n",
    "| | type | citation |\n| --- | --- | --- |\n",
    ...rows,
  ].join("");
}

// A diff here means that a style prints something else: compare it with the manual, then run this
// test with UPDATE_REVIEW=1.
test.each(styleNames)("%s prints what was reviewed", (style) => {
  const current = reviewTable(style);
  expect(current).toBe(reviewed(`citations/review/${style}`, current));
});
