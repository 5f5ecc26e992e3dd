import type { CslItem } from "../../item";
import type { Name } from "../../names/name";
import { type CitationRun, citationText } from "../../run";
import { isHanLanguage } from "../shared/language";
import { joined, nameRun, straightName } from "../shared/names";
import { makersOf } from "../western/known";

/** Of more authors only the first is named. */
const most = 6;

const separators =
  (count: number) =>
  (index: number): string => {
    if (index < count - 1) return ", ";
    return count === 2 ? " and " : ", and ";
  };

/**
 * The authors: up to six, else the first and et al.
 *
 * @see IEEE Reference Guide, II
 */
export function authorRuns(item: CslItem, isAll: boolean): CitationRun[] {
  const makers = makersOf(item);
  const isCut = makers.length > most && !isAll;
  const named = isCut ? makers.slice(0, 1) : makers;
  const runs = named.map((name) => nameRun(name, straightName(name)));
  if (runs.length === 0) return [];
  if (!isCut && !item.hasMoreAuthors) return joined(runs, separators(runs.length));
  const latin = runs.length === 1 ? " et al." : ", et al.";
  return [...joined(runs, () => ", "), { text: isHanLanguage(item.language) ? " 等" : latin }];
}

function listText(names: readonly Name[]): string {
  const runs = names.map((name) => ({ text: straightName(name) }));
  return citationText(joined(runs, separators(runs.length)));
}

/** `A. Smith and B. Doe, Eds.` */
export const editorsText = (editors: readonly Name[]): string =>
  editors.length === 0 ? "" : `${listText(editors)}, ${editors.length === 1 ? "Ed." : "Eds."}`;

/** `A. Smith, Transl.` */
export const translatorsText = (translators: readonly Name[]): string =>
  translators.length === 0 ? "" : `${listText(translators)}, Transl.`;
