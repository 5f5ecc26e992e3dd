/**
 * Ranges of characters that are set without spaces around them: East Asian wide, full-width and
 * half-width ones (UAX #11), Hangul left out, since Korean separates words by spaces.
 */
const wide: readonly (readonly [first: number, last: number])[] = [
  [0x2e80, 0x303f],
  [0x3041, 0x30ff],
  [0x3105, 0x312f],
  [0x3190, 0x31ff],
  [0x3220, 0xa4cf],
  [0xf900, 0xfaff],
  [0xfe10, 0xfe19],
  [0xfe30, 0xfe6f],
  [0xff01, 0xff9f],
  [0xffe0, 0xffe6],
  [0x16fe0, 0x1b2ff],
  [0x20000, 0x3fffd],
];

const hangul: typeof wide = [
  [0x1100, 0x11ff],
  [0x3131, 0x318e],
  [0xa960, 0xa97c],
  [0xac00, 0xd7fb],
  [0xffa0, 0xffdc],
];

/** Of ambiguous width: full-width among Han, and typed there as Chinese punctuation. */
const ambiguous = "·—‘’“”…";

const space = /^\s$/;
const asciiPunctuation = /^[!-/:-@[-`{-~]$/;
const punctuation = /^[\p{P}\p{S}]$/u;

function isIn(ranges: typeof wide, character: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0;
  return ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
}

export function isWide(character: string): boolean {
  return isIn(wide, character);
}

export function isWideOrAmbiguous(character: string): boolean {
  return character !== "" && (ambiguous.includes(character) || isIn(wide, character));
}

/** CJK as the CJK-friendly amendment to CommonMark means it, plus quotes, dashes and dots. */
export function isCjk(character: string): boolean {
  return isWideOrAmbiguous(character) || isIn(hangul, character);
}

/** The start and the end of the text count as space. */
export function isSpace(character: string): boolean {
  return character === "" || space.test(character);
}

/** Punctuation in the sense of CommonMark: symbols are some, too. */
export function isPunctuation(character: string): boolean {
  return character < "\u0080" ? asciiPunctuation.test(character) : punctuation.test(character);
}

/** Punctuation that is none of CJK. */
export function isWesternPunctuation(character: string): boolean {
  return !isCjk(character) && isPunctuation(character);
}

/** The character (code point) that ends before `index`; empty at the start. */
export function characterBefore(text: string, index: number): string {
  const codePoint = text.codePointAt(index - 2) ?? 0;
  return codePoint > 0xffff ? String.fromCodePoint(codePoint) : text.charAt(index - 1);
}

/** The character (code point) at `index`; empty at the end. */
export function characterAt(text: string, index: number): string {
  const codePoint = text.codePointAt(index);
  return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
}
