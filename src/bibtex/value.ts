import { isCommand, isSign, parseValue } from "./library";

/** Commands between words and letters, and brackets of formulas: they print a space, or nothing. */
const spaces = /\\[\\,;: ]/g;
const nothing = /\\[-!/@()[\]]/g;

/** An accent on nothing is the sign itself: `\~{}` in an address. */
const accentsOnNothing = /\\([`'^"~=.]|[uvHtcdbrk](?![a-zA-Z]))\s*(?:\{\s*\}|(?=\}|$))/g;
const signs: Readonly<Record<string, string>> = {
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** In TeX a script is one letter long unless it has braces; the library takes the rest of the word. */
const scripts = /([\^_])([\p{L}\p{N}+\-*])/gu;

/** Tags and entities that Crossref writes into titles. */
const tags = /<\/?(?:i|b|em|sub|sup|scp)>/g;

/**
 * A command without meaning here leaves its argument; without one, it is a word such as `\log`. Behind
 * signs the spaces are kept, which TeX sets by itself.
 */
function withKnown(tex: string): string {
  return tex.replace(/\\([a-zA-Z]+)(\s*)(\{?)/g, (whole, name: string, space: string, open) => {
    if (isSign(name)) return `\\${name}{}${space}${open}`;
    if (isCommand(name)) return whole;
    return open === "" ? `${name}${space}` : open;
  });
}

/** What is left of TeX that no grammar takes: its words. */
const stripped = (tex: string): string =>
  tex.replace(/\\[a-zA-Z]+\s*/g, "").replace(/\\(.)/g, "$1");

function decoded(tex: string): string {
  const usual = tex
    .replace(spaces, " ")
    .replace(nothing, "")
    .replace(accentsOnNothing, (_, sign: string) => signs[sign] ?? "")
    .replace(scripts, "$1{$2}");
  try {
    const text = String(parseValue(withKnown(usual), ""));
    // The library prints this word for an accent on an empty command.
    if (!text.includes("undefined") || tex.includes("undefined")) return text;
  } catch {
    // Its words are left, whatever they were meant to be.
  }
  return stripped(tex).replace(/[{}]/g, "");
}

/** TeX as plain text on one line: accents, signs and formulas as letters, without its braces. */
export function textOf(tex: string): string {
  const text = /[\\{}$~]|--|``|''/.test(tex) ? decoded(tex) : tex;
  return text
    .replace(/[ıȷ](?=[\u0300-\u036F])/g, (letter) => (letter === "ı" ? "i" : "j"))
    .replace(tags, "")
    .replace(/&amp;/g, "&")
    .replace(/\s+/g, " ")
    .trim()
    .normalize("NFC");
}

const wrapped = /^[\s{]*\\(?:url|nolinkurl|path|href)\s*\{([^{}]*)\}/;

/** An address or identifier: its signs are signs, and whether TeX escapes them is a matter of taste. */
export function verbatimOf(tex: string): string {
  const inner = wrapped.exec(tex)?.[1] ?? tex;
  return inner
    .replace(/\$\s*\\sim\s*\$|\\textasciitilde(?:\{\}|\s*)|\\~(?:\{\s*\})?/g, "~")
    .replace(/\\textunderscore(?:\{\}|\s*)/g, "_")
    .replace(/\\([_&%#$^{}/-])/g, "$1")
    .replace(/[{}\s]/g, "");
}

const address = /\\(?:url|href)\s*\{([^{}]*)\}|(https?:\/\/[^\s{}]+)/i;

/** The first address inside a text; "" without one. */
export function addressIn(tex: string): string {
  const found = address.exec(tex);
  return verbatimOf(found?.[1] ?? found?.[2] ?? "");
}
