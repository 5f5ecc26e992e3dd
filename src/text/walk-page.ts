/** Takes what a page holds, in its order. */
export interface PageVisitor {
  /** A text between two tags, never empty, its references decoded. */
  text(text: string): void;
  open(name: string, attributes: string): void;
  /** The end of the element that was opened last; of one without content, too. */
  close(): void;
}

const tagPattern = /<(\/?)([a-z0-9]+)([^>]*)>/g;
const emptyElements = new Set(["br", "hr", "img"]);

/** The page holds no character references but those of the five special characters. */
const references: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&#x60;": "`",
  "&#x3D;": "=",
};

const textOf = (source: string): string =>
  source.includes("&")
    ? source.replace(/&[#\w]+;/g, (reference) => references[reference] ?? reference)
    : source;

/** The value of an attribute, as it stands in a tag; undefined without one. */
export function attributeIn(attributes: string, name: string): string | undefined {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const value = start + name.length + 3;
  return attributes.slice(value, attributes.indexOf('"', value));
}

/**
 * Walks through the body of a page, whose own tag is not visited.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only.
 */
export function walkPage(page: string, { text, open, close }: PageVisitor): void {
  const end = page.lastIndexOf("</body>");
  let start = page.indexOf("<body>") + "<body>".length;
  tagPattern.lastIndex = start;
  for (let tag = tagPattern.exec(page); tag !== null; tag = tagPattern.exec(page)) {
    if (tag.index > start) text(textOf(page.slice(start, tag.index)));
    if (tag.index >= end) return;
    start = tagPattern.lastIndex;
    const [, slash, name = "", attributes = ""] = tag;
    if (slash === "") open(name, attributes);
    if (slash !== "" || attributes.endsWith("/") || emptyElements.has(name)) close();
  }
}
