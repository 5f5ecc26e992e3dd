import { endsAsInstitution } from "./institution";
import { countHan, hasLetter, isEastAsian } from "./script";
import { isCompoundSurname } from "./surnames";

/** Longer than any name that 和 joins to another; it keeps the search linear. */
const longestName = 40;

/** Whether what stands beside 和 can be a name, and what it names. */
function kindOf(side: string): "person" | "institution" | undefined {
  if (side.length > longestName) return undefined;
  const text = side.replace(/[(（][^()（）]*[)）]/g, "").replace(/[^\p{L}·]/gu, "");
  if (!isEastAsian(text)) return undefined;
  const length = countHan(text);
  if (endsAsInstitution(text) && length > 2) return "institution";
  if (text.includes("·")) return text.split("·").every(hasLetter) ? "person" : undefined;
  return length >= 2 && length <= 4 && !isCompoundSurname(text) ? "person" : undefined;
}

/** A part of a text, by code units. */
export interface Range {
  start: number;
  end: number;
}

/**
 * Where 和, 与 and 及 stand between two names. The characters occur in names as well, in 和珅 and
 * 陈和平, so that a name of the same kind must fit on either side.
 */
export function hanAnds(text: string, { start, end }: Range, depths: Int32Array): Range[] {
  const ands = [...text.slice(start, end).matchAll(/[和与及與]/g)]
    .map(({ index }) => ({ start: start + index, end: start + index + 1 }))
    .filter((range) => depths[range.start] === 0);
  let from = start;
  return ands.filter((and, index) => {
    const kind = and.start - from > longestName ? undefined : kindOf(text.slice(from, and.start));
    if (kind === undefined) return false;
    const ends = [...ands.slice(index + 1, index + 5).map((next) => next.start), end];
    const isBetween = ends.some(
      (until) => until - and.end <= longestName && kindOf(text.slice(and.end, until)) === kind,
    );
    if (isBetween) from = and.end;
    return isBetween;
  });
}
