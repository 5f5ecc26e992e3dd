declare const safe: unique symbol;

/**
 * Markup that may stand in the page as it is. It is a plain string at run time; only this file
 * can make one, so whatever else reaches a view is escaped by the view.
 */
export type SafeHtml = string & { readonly [safe]: true };

/** Every element that text may turn into. There is none that loads or runs anything. */
export type TagName =
  | "a"
  | "b"
  | "blockquote"
  | "br"
  | "code"
  | "del"
  | "em"
  | "hr"
  | "i"
  | "kbd"
  | "li"
  | "mark"
  | "ol"
  | "p"
  | "pre"
  | "s"
  | "small"
  | "span"
  | "strong"
  | "sub"
  | "sup"
  | "table"
  | "tbody"
  | "td"
  | "th"
  | "thead"
  | "tr"
  | "u"
  | "ul";

/** `href` must come from one of the functions in `url.ts`. */
export type AttributeName = "class" | "href" | "lang" | "scope" | "start";

const voidTags: ReadonlySet<TagName> = new Set(["br", "hr"]);

const specialCharacter = /[&<>"']/;
const specialCharacters = /[&<>"']/g;
const characterReferences: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function trusted(html: string): SafeHtml {
  return html as SafeHtml;
}

function escaped(text: string): string {
  return specialCharacter.test(text)
    ? text.replace(specialCharacters, (character) => characterReferences[character] ?? "")
    : text;
}

/** Text as markup, right in element content and in a quoted attribute. */
export function escapeHtml(text: string): SafeHtml {
  return trusted(escaped(text));
}

/** Pieces of markup, one after the other; put together where they are read, which spares copies. */
export function joinHtml(parts: readonly SafeHtml[]): SafeHtml {
  let html = "";
  for (const part of parts) html += part;
  return trusted(html);
}

/** One element with its attributes (values are escaped here) and its content. */
export function element(
  name: TagName,
  attributes: Readonly<Partial<Record<AttributeName, string>>>,
  children: readonly SafeHtml[] | SafeHtml,
): SafeHtml {
  let html = `<${name}`;
  for (const [attribute, value] of Object.entries(attributes)) {
    html += ` ${attribute}="${escaped(value)}"`;
  }
  if (voidTags.has(name)) return trusted(`${html}>`);
  const content = typeof children === "string" ? children : children.join("");
  return trusted(`${html}>${content}</${name}>`);
}

const scriptCharacters = /[<>&\u2028\u2029]/g;

/**
 * A value as JSON that may stand in `<script type="application/ld+json">`: no character is left
 * that could end the script, open a comment or break a line of JavaScript.
 */
export function jsonLdHtml(value: unknown): SafeHtml {
  const json = JSON.stringify(value) ?? "null";
  return trusted(
    json.replace(
      scriptCharacters,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
  );
}

/** Our own style sheet for a `<style>` element; a `</style` inside one of its strings ends nothing. */
export function styleSheetHtml(css: string): SafeHtml {
  return trusted(css.replace(/<\/(?=style)/gi, "<\\/"));
}

const cssSpecialCharacters = /[^A-Za-z\d\u00a0-\ud7ff\ue000-\u{10ffff}]/gu;

/**
 * Text as a CSS string with its quotes, for `content:`. Everything in ASCII but letters and digits
 * is written as an escape (CSS Syntax 3, 4.3.7), so the string is safe inside `<style>` too.
 */
export function cssString(text: string): string {
  const escapedText = text.replace(cssSpecialCharacters, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    const isCharacter = codePoint !== 0 && (codePoint < 0xd800 || codePoint > 0xdfff);
    return `\\${(isCharacter ? codePoint : 0xfffd).toString(16)} `;
  });
  return `"${escapedText}"`;
}
