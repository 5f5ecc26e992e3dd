/** An element of the page. */
export interface Element {
  name: string;
  classes: readonly string[];
  /** Where it says so itself. */
  lang: string | undefined;
  parent: Element | undefined;
  children: (Element | string)[];
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

const attribute = (attributes: string, name: string): string | undefined => {
  const start = attributes.indexOf(` ${name}="`);
  if (start < 0) return undefined;
  const value = start + name.length + 3;
  return attributes.slice(value, attributes.indexOf('"', value));
};

/** Whether an element is of a class. */
export const isOf = (element: Element | undefined, className: string): boolean =>
  element?.classes.includes(className) ?? false;

const noClasses: readonly string[] = [];

const elementIn = (parent: Element | undefined, name: string, attributes: string): Element => ({
  name,
  classes: attribute(attributes, "class")?.split(" ") ?? noClasses,
  lang: attribute(attributes, "lang"),
  parent,
  children: [],
});

/**
 * The elements of a page, from `<body>` on.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only.
 */
export function elementsOf(page: string): Element {
  const body = elementIn(undefined, "body", "");
  let element = body;
  let end = page.indexOf("<body>") + "<body>".length;
  tagPattern.lastIndex = end;
  for (let tag = tagPattern.exec(page); tag !== null; tag = tagPattern.exec(page)) {
    if (tag.index > end) element.children.push(textOf(page.slice(end, tag.index)));
    end = tagPattern.lastIndex;
    const [, slash, name = "", attributes = ""] = tag;
    if (slash !== "") {
      if (element.parent === undefined) break;
      element = element.parent;
      continue;
    }
    const child = elementIn(element, name, attributes);
    element.children.push(child);
    if (!attributes.endsWith("/") && !emptyElements.has(name)) element = child;
  }
  return body;
}
