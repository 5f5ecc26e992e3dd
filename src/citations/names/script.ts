/**
 * Han, kana and Hangul as ranges of blocks: a class such as \p{Script=Han} costs every page the time to
 * build its set. Unlike those of `src/text` they hold letters only, no signs of full width.
 */
const han =
  "\\u2e80-\\u2fd5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303b\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
const kana =
  "\\u3041-\\u3096\\u3099-\\u309f\\u30a1-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff\\uff66-\\uff9f";
const hangul = "\\u1100-\\u11ff\\u3131-\\u318e\\ua960-\\ua97c\\uac00-\\ud7ff";

const anyLetter = /\p{L}/u;
const anyHan = new RegExp(`[${han}]`, "u");
const everyHan = new RegExp(`[${han}]`, "gu");
const onlyHan = new RegExp(`^[${han}]+$`, "u");
const onlyHangul = new RegExp(`^[${hangul}]+$`, "u");
const anyEastAsian = new RegExp(`[${han}${kana}${hangul}]`, "u");
const everyEastAsian = new RegExp(`[${han}${kana}${hangul}]`, "gu");

/** The points that stand between the parts of a name from abroad: 埃里克·坎德尔. */
const middlePoint = /[·‧•・･∙⋅]/;

export const hasLetter = (text: string): boolean => anyLetter.test(text);

export const hasHan = (text: string): boolean => anyHan.test(text);

/** How many Han characters a text has. */
export const countHan = (text: string): number => text.match(everyHan)?.length ?? 0;

export const isHan = (text: string): boolean => onlyHan.test(text);

export const isHangul = (text: string): boolean => onlyHangul.test(text);

/** How many letters of Han, kana and Hangul a text has. */
export const countEastAsian = (text: string): number => text.match(everyEastAsian)?.length ?? 0;

/** Whether a text has a letter of Han, kana or Hangul. */
export const hasEastAsian = (text: string): boolean => anyEastAsian.test(text);

/** A text with a space in the place of each letter of Han, kana and Hangul. */
export const withoutEastAsian = (text: string): string => text.replace(everyEastAsian, " ");

/** Whether a text has letters of Han, kana or Hangul and no others. */
export const isEastAsian = (text: string): boolean =>
  hasEastAsian(text) && !hasLetter(withoutEastAsian(text));

export const hasMiddlePoint = (text: string): boolean => middlePoint.test(text);
