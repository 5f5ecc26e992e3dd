const marks: Readonly<Record<string, string>> = {
  b: "**",
  strong: "**",
  em: "*",
  i: "*",
  code: "`",
  br: "\n",
  li: "\n- ",
};

const blocks = new Set(["blockquote", "div", "h1", "h2", "h3", "h4", "ol", "p", "pre", "ul"]);

const entities: Readonly<Record<string, string>> = {
  amp: "&",
  apos: "'",
  gt: ">",
  lt: "<",
  nbsp: " ",
  quot: '"',
};

/** What stands in markdown for a tag; a paragraph inside an item of a list begins none. */
function markOf(tag: string, isEnd: boolean): string {
  if (blocks.has(tag)) return "\n\n";
  if (isEnd && (tag === "li" || tag === "br")) return "";
  return Object.hasOwn(marks, tag) ? (marks[tag] ?? "") : "";
}

/**
 * The rich text of another program's editor, HTML, as markdown: paragraphs, lists and stress. It makes
 * no HTML: what it does not understand is text, which the page escapes.
 */
export const markdownOf = (html: string): string =>
  html
    .replace(/<(\/?)([a-z][a-z0-9]{0,10})(?:\s[^<>]*)?\/?>/gi, (_, end: string, tag: string) =>
      markOf(tag.toLowerCase(), end !== ""),
    )
    .replace(/&(amp|apos|gt|lt|nbsp|quot);/g, (_, name: string) => entities[name] ?? "")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/- \n\n/g, "- ")
    .replace(/\n\n- /g, "\n- ")
    .trim();
