import type { AuthorList } from "../../authors";
import { displayName } from "../../names";
import type { Name } from "../../names/name";
import type { CitationRun } from "../../run";
import { isWideLanguage } from "../shared/language";

/** Beyond this many authors a resume shows the first few, and its owner. */
const mostAuthors = 15;
const firstAuthors = 10;

/** The signs by which a page tells what an author did; a legend says it where they are used. */
export interface AuthorSigns {
  equal: string;
  corresponding: string;
}

/** Signs that no author of these lists has behind the name already, with a meaning of its own. */
export function signsFor(lists: readonly AuthorList[]): AuthorSigns {
  const taken = lists.flatMap(({ names }) => names.map(({ mark }) => mark)).join("");
  const free = (signs: string, fallback: string): string =>
    [...signs].find((sign) => !taken.includes(sign)) ?? fallback;
  const equal = free("†‡§¶", "†");
  return { equal, corresponding: free([..."*‡§¶"].filter((sign) => sign !== equal).join(""), "*") };
}

const runOf = (name: Name, { equal, corresponding }: AuthorSigns): CitationRun[] => {
  const { isEqual, isCorresponding, mark } = name;
  const signs = mark + (isEqual ? equal : "") + (isCorresponding ? corresponding : "");
  const shown: CitationRun = { text: displayName(name), ...(name.isOwn ? { isOwn: true } : {}) };
  return signs === "" ? [shown] : [shown, { text: signs }];
};

/** Between names: as Han are listed in Chinese, and as Latin names are everywhere. */
const separatorOf = (names: readonly Name[]): string =>
  names.some(({ isEastAsian }) => isEastAsian) ? "、" : ", ";

const moreOf = (names: readonly Name[], language: string): string => {
  const isHan = isWideLanguage(language) || names.at(-1)?.isEastAsian === true;
  return isHan ? "等" : " et al.";
};

/** What was typed between two names; a line break alone parts nobody on a page. */
const visible = (typed: string | undefined): string | undefined =>
  typed === undefined || typed.trim() === "" ? undefined : typed.replace(/\s+/g, " ");

/** The first authors, and the owner in his place: `…, Ce Gao, …`. */
function shortened(names: readonly Name[], language: string, signs: AuthorSigns): CitationRun[] {
  const separator = separatorOf(names);
  const first = names
    .slice(0, firstAuthors)
    .flatMap((name, index) => [
      ...(index === 0 ? [] : [{ text: separator }]),
      ...runOf(name, signs),
    ]);
  const own = names.findIndex(({ isOwn }) => isOwn);
  const owner = names[own];
  if (owner === undefined || own < firstAuthors) {
    return [...first, { text: moreOf(names, language) }];
  }
  const before = own === firstAuthors ? separator : `${separator}…${separator}`;
  const after = own === names.length - 1 ? [] : [{ text: `${separator}…` }];
  return [...first, { text: before }, ...runOf(owner, signs), ...after];
}

/**
 * The authors in their order, given names whole, as typed where one text named them all. Of very many
 * the first are shown, and the owner wherever he stands.
 *
 * @param language Of the work: BCP 47.
 */
export function authorRuns(
  { names, separators, hasMore }: AuthorList,
  language: string,
  showAll: boolean,
  signs: AuthorSigns = signsFor([{ names, separators, hasMore }]),
): CitationRun[] {
  if (names.length > mostAuthors && !showAll) return shortened(names, language, signs);
  const separator = separatorOf(names);
  const runs = names.flatMap((name, index) => [
    ...(index === 0 ? [] : [{ text: visible(separators?.[index - 1]) ?? separator }]),
    ...runOf(name, signs),
  ]);
  return hasMore && runs.length > 0 ? [...runs, { text: moreOf(names, language) }] : runs;
}
