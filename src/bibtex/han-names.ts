import type { Author } from "../resume/types";

/** Names of East Asia: no letters but theirs, with what may stand between or behind them. */
const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー・·•．.\s,，、;；]+$/u;

const institution =
  /(?:大学|大學|学院|學院|学会|學會|研究院|研究所|公司|集团|集團|委员会|委員會|协会|協會|中心|医院|醫院|银行|银行|编写组|编辑部|出版社|[总厅署]局|国务院|國務院)$/;

/** The longest name of a Chinese person that is written without a dot. */
const longestName = 4;

export const isEastAsian = (text: string): boolean => eastAsian.test(text) && /\p{L}/u.test(text);

/** `高策；任瑞`, or three and more between commas: exports that do not know of `and`. */
function separated(text: string): string[] {
  const parts = text.split(/[;；、，]/);
  if (parts.length > 1) return parts;
  const names = text.split(",").map((name) => name.trim());
  const isList = names.length > 2 && names.every((name) => [...name].length > 1);
  return isList ? names : [text];
}

/**
 * The names in a text of East Asian letters: `高策` and `高, 策` as one text, since the family name
 * stands first in both. Braces around a long one tell that it is an institution.
 */
export function eastAsianNames(text: string, isBraced: boolean): (string | Author)[] {
  if (isBraced) {
    const isLong = [...text].length > longestName && !/[·・•.．\s]/.test(text);
    return [isLong || institution.test(text) ? { literal: text } : text.replace(/[\s,，]+/g, "")];
  }
  return separated(text)
    .map((name) => name.replace(/[\s,]+/g, ""))
    .filter((name) => name !== "")
    .map((name) => (institution.test(name) ? { literal: name } : name));
}
