/**
 * Han, kana and full-width signs, which are set without spaces around them. Written as ranges of
 * blocks: a class such as \p{Script=Han} costs every page the time to build its set.
 */
const wide =
  "\\u2e80-\\u2fd5\\u3000-\\u312f\\u31a0-\\u31bf\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\ufe30-\\ufe4f\\uff00-\\uff9f\\uffe0-\\uffe6\\u{20000}-\\u{3ffff}";

const hangul = "\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97f\\uac00-\\ud7ff";

/** Of ambiguous width: full-width among Han, and typed there as Chinese punctuation. */
const ambiguous = "·—‘’“”…";

/** CJK as the CJK-friendly amendment to CommonMark means it, and the ambiguous: a regex class. */
export const cjk = `${wide}${ambiguous}${hangul}`;

const anyWide = new RegExp(`[${wide}]`, "u");
const startsWithWide = new RegExp(`^[${wide}]`, "u");
const startsWithEastAsian = new RegExp(`^[${wide}${hangul}]`, "u");
const startsWithAmbiguous = new RegExp(`^[${ambiguous}]`, "u");
const startsWithCjk = new RegExp(`^[${cjk}]`, "u");

/** The first character (code point) of a text; empty if there is none. */
export const firstCharacter = (text: string): string => [...text.slice(0, 2)][0] ?? "";

/** The last character (code point) of a text; empty if there is none. */
export const lastCharacter = (text: string): string => [...text.slice(-2)].at(-1) ?? "";

/** Whether a text has, begins with, or ends with a character that is set without spaces around it. */
export const hasWide = (text: string): boolean => anyWide.test(text);
export const startsWide = (text: string): boolean => startsWithWide.test(text);
export const endsWide = (text: string): boolean => startsWithWide.test(lastCharacter(text));

/** Whether a text begins or ends with Han, kana, Hangul or a full-width sign. */
export const startsEastAsian = (text: string): boolean => startsWithEastAsian.test(text);
export const endsEastAsian = (text: string): boolean =>
  startsWithEastAsian.test(lastCharacter(text));

export const isCjk = (character: string): boolean => startsWithCjk.test(character);

/** True if no space belongs between two characters where a line ends between them. */
export function joinsWithoutSpace(before: string, after: string): boolean {
  const isOpen = (character: string) =>
    startsWide(character) || startsWithAmbiguous.test(character);
  return isOpen(before) && isOpen(after) && (startsWide(before) || startsWide(after));
}
