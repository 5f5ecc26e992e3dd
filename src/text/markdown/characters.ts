/** Set without spaces around them. Hangul is not, since Korean separates words by spaces. */
const wide =
  "\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Bopo}\\u3000-\\u303f\\ufe30-\\ufe4f\\uff00-\\uff9f\\uffe0-\\uffe6";

/** Of ambiguous width: full-width among Han, and typed there as Chinese punctuation. */
const ambiguous = "·—‘’“”…";

/** CJK as the CJK-friendly amendment to CommonMark means it, and the ambiguous: a regex class. */
export const cjk = `${wide}${ambiguous}\\p{sc=Hang}`;

const startsWide = new RegExp(`^[${wide}]`, "u");
const startsWideOrAmbiguous = new RegExp(`^[${wide}${ambiguous}]`, "u");
const startsCjk = new RegExp(`^[${cjk}]`, "u");

export function isCjk(character: string): boolean {
  return startsCjk.test(character);
}

/** True if no space belongs between two characters where a line ends between them. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  return (
    startsWideOrAmbiguous.test(before) &&
    startsWideOrAmbiguous.test(after) &&
    (startsWide.test(before) || startsWide.test(after))
  );
}

/** The first character (code point) of a text; empty if there is none. */
export function firstCharacter(text: string): string {
  return [...text.slice(0, 2)][0] ?? "";
}

/** The last character (code point) of a text; empty if there is none. */
export function lastCharacter(text: string): string {
  return [...text.slice(-2)].at(-1) ?? "";
}
