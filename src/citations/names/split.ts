import { commasSeparate, rolesOf } from "./commas";
import { cutsOf } from "./cuts";
import { withoutMore } from "./more";

/** The names in one text, and what was typed between them. */
export interface SplitNames {
  names: string[];
  /** One less than names: the text between two of them, its white space included. */
  separators: string[];
  /** Whether the list ends in "and others". */
  hasMore: boolean;
}

/**
 * Cuts one text that names several authors, in any of the ways in which resumes, BibTeX and reference
 * lists write them. Names and separators joined give the text back, but for separators and white space
 * at its ends, a last full stop and the words for further authors.
 */
export function splitNames(text: string): SplitNames {
  const { text: list, hasMore } = withoutMore(text);
  const { pieces, cuts } = cutsOf(list);
  const texts = pieces.map(({ start, end }) => list.slice(start, end));
  const roles = rolesOf(texts, cuts);
  const separate = commasSeparate(texts, cuts, roles);
  const firsts = pieces.flatMap((_, index) => {
    const isNew = roles[index] === "new" && (separate || cuts[index - 1]?.isComma !== true);
    return index === 0 || isNew ? [index] : [];
  });
  const ranges = firsts.map((first, index) => ({
    start: pieces[first]?.start ?? 0,
    end: pieces[(firsts[index + 1] ?? pieces.length) - 1]?.end ?? list.length,
  }));
  return {
    names: ranges.map(({ start, end }) => list.slice(start, end)),
    separators: ranges.slice(1).map(({ start }, index) => list.slice(ranges[index]?.end, start)),
    hasMore,
  };
}
