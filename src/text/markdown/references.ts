import { cleanText } from "../clean";

/** The references people type because other tools needed them; the rest stays as typed. */
const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: "\u00a0",
  ensp: "\u2002",
  emsp: "\u2003",
  copy: "©",
  reg: "®",
  trade: "™",
  deg: "°",
  plusmn: "±",
  times: "×",
  middot: "·",
  bull: "•",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  larr: "←",
  rarr: "→",
  yen: "¥",
  euro: "€",
};

const reference = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/iy;
const references = new RegExp(reference.source, "gi");

function numbered(code: number): string {
  if (code > 0x10ffff) return "\ufffd";
  const character = cleanText(String.fromCodePoint(code));
  // A line end written as a number is a space; only a typed one can break the line.
  return character === "\n" ? " " : character || "\ufffd";
}

function meaning(typed: string, decimal?: string, hexadecimal?: string, name?: string): string {
  if (decimal) return numbered(Number.parseInt(decimal, 10));
  if (hexadecimal) return numbered(Number.parseInt(hexadecimal, 16));
  return (name !== undefined && Object.hasOwn(named, name) && named[name]) || typed;
}

/** The character reference at `index`: its source and the character it means, if it is one we know. */
export function referenceAt(source: string, index: number) {
  reference.lastIndex = index;
  const match = reference.exec(source);
  if (!match) return undefined;
  const typed = match[0];
  const text = meaning(typed, match[1], match[2], match[3]);
  return text === typed ? undefined : { typed, text };
}

/** The text with every known character reference replaced. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? text.replace(references, meaning) : text;
}
