import { cleanText } from "../clean";

/** The references people type because other tools needed them; the rest stays as typed. */
const named: ReadonlyMap<string, string> = new Map(
  "amp& lt< gt> quot\" apos' nbsp\u00a0 ensp\u2002 emsp\u2003 copy© reg® trade™ deg° plusmn± times× middot· bull• hellip… ndash– mdash— lsquo‘ rsquo’ ldquo“ rdquo” laquo« raquo» larr← rarr→ yen¥ euro€"
    .split(" ")
    .map((pair) => [pair.slice(0, -1), pair.slice(-1)]),
);

const references = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;

function numbered(code: number): string {
  if (code > 0x10ffff) return "\ufffd";
  const character = cleanText(String.fromCodePoint(code));
  // A line end written as a number is a space; only a typed one can break the line.
  return character === "\n" ? " " : character || "\ufffd";
}

function meaning(typed: string, decimal?: string, hexadecimal?: string, name = ""): string {
  if (decimal) return numbered(Number.parseInt(decimal, 10));
  if (hexadecimal) return numbered(Number.parseInt(hexadecimal, 16));
  return named.get(name) ?? typed;
}

/** The text with every known character reference replaced. */
export function decodeReferences(text: string): string {
  return text.includes("&") ? text.replace(references, meaning) : text;
}
