import { openerOfLast } from "./brackets";
import { isInstitution } from "./institution";
import { meaningsOf } from "./meanings";
import type { Name } from "./name";
import { hasHan, hasLetter } from "./script";

/** A name without what was typed around it, and what that says. */
export interface Marked extends Pick<Name, "isOwn" | "isEqual" | "isCorresponding" | "mark"> {
  text: string;
}

const signs = "*＊∗⁎†‡#＃✉✝☨§¶^☆★¹²³⁰⁴⁵⁶⁷⁸⁹\ufe0e\ufe0f";

const isSign = (character: string): boolean => character !== "" && signs.includes(character);

/** Most names are letters alone: there is nothing to take off. */
const bareName = /^[\p{L}\p{M}\s.,'’·-]+$/u;

/** Signs and brackets alternate behind a name; whoever types more of them writes no name. */
const mostMarks = 8;

/** Takes out a pair that encloses letters: `**Ce Gao**`; undefined without one. */
function withoutPair(text: string, pair: string): string | undefined {
  const opener = text.indexOf(pair);
  const closer = opener < 0 ? -1 : text.indexOf(pair, opener + pair.length);
  if (closer < 0) return undefined;
  const inner = text.slice(opener + pair.length, closer);
  return hasLetter(inner)
    ? text.slice(0, opener) + inner + text.slice(closer + pair.length)
    : undefined;
}

/** Single signs are emphasis only around the name as a whole; elsewhere they are marks. */
const withoutEmphasis = (text: string): string =>
  (/^[*_]/.test(text) ? withoutPair(text, text.charAt(0)) : undefined) ?? text;

function unmarkdown(text: string): { text: string; isOwn: boolean } {
  const bold = withoutPair(text, "**") ?? withoutPair(text, "__");
  return { text: withoutEmphasis(bold ?? text).trim(), isOwn: bold !== undefined };
}

/** Where the signs begin that a text ends with; commas may stand between them: `†,*`. */
function startOfSigns(text: string): number {
  let start = text.length;
  while (
    isSign(text.charAt(start - 1)) ||
    (start < text.length && /^[\d¹²³⁰⁴-⁹*†‡#✉§¶],$/.test(text.slice(start - 2, start)))
  ) {
    start -= 1;
  }
  return start;
}

/** Numbers of affiliations, written in one with a name of several words: `Ce Gao1,2`. */
function startOfNumbers(text: string): number {
  if (!/\s/.test(text) && !hasHan(text)) return text.length;
  const tail = text.slice(-30);
  const numbers = /(?<=\p{L}\.?)\d{1,2}(?:,\d{1,2}){0,8}$/u.exec(tail)?.[0] ?? "";
  return text.length - numbers.length;
}

/** Takes one mark off the end; undefined if there is none. */
function withoutLast(marked: Marked): Marked | undefined {
  const { text } = marked;
  const start = Math.min(startOfSigns(text), startOfNumbers(text));
  if (start < text.length) {
    return { ...marked, text: text.slice(0, start).trim(), mark: text.slice(start) + marked.mark };
  }
  const opener = openerOfLast(text);
  if (opener < 0) return undefined;
  const before = text.slice(0, opener).trim();
  const meaning = meaningsOf(text.slice(opener + 1, -1));
  if (meaning !== undefined) return { ...marked, ...meaning, text: before };
  // A bracket is a part of an institution's name: 山东大学（威海）.
  if (isInstitution(before)) return undefined;
  return { ...marked, text: before, mark: text.slice(before.length) + marked.mark };
}

/** Marks before the name, `*Ce Gao`, are typed by few and mean the same. */
function withoutFirst(marked: Marked): Marked {
  let end = 0;
  while (isSign(marked.text.charAt(end))) end += 1;
  return {
    ...marked,
    text: marked.text.slice(end).trim(),
    mark: marked.text.slice(0, end) + marked.mark,
  };
}

/**
 * Takes what is no part of a name off it: `**…**` around the owner, words in brackets such as
 * （通讯作者）, signs behind it. Signs and words that are not understood are kept as the mark.
 */
export function takeMarks(written: string): Marked {
  const whole = written.trim();
  if (bareName.test(whole)) {
    return { text: whole, isOwn: false, isEqual: false, isCorresponding: false, mark: "" };
  }
  let marked: Marked = { ...unmarkdown(whole), isEqual: false, isCorresponding: false, mark: "" };
  for (let count = 0; count < mostMarks; count += 1) {
    const next = withoutLast(marked);
    if (next === undefined) break;
    marked = next;
  }
  marked = withoutFirst(marked);
  if (/[\p{L}\p{N}]/u.test(marked.text)) return marked;
  return { text: whole, isOwn: false, isEqual: false, isCorresponding: false, mark: "" };
}
