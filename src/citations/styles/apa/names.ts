import type { CslItem } from "../../item";
import { familyOf } from "../../names";
import type { Name } from "../../names/name";
import { type CitationRun, citationText } from "../../run";
import { isHanLanguage } from "../shared/language";
import { listed } from "../shared/listed";
import { initials, isWhole, joined, nameRun, straightName, wholeName } from "../shared/names";

/** From this many authors on, the first nineteen and the last are named. */
const most = 20;

/** `Frese, K. S.`, `Peebles, P. Z., Jr.` */
const invertedName = (name: Name): string =>
  isWhole(name) ? wholeName(name) : listed([familyOf(name), initials(name), name.suffix]);

/** Two institutions have no comma between them. */
const lastSeparator = (names: readonly Name[]): string =>
  names.length === 2 && names.every(({ literal }) => literal !== "") ? " & " : ", & ";

/**
 * The authors: up to twenty, else the first nineteen and the last.
 *
 * @see Publication Manual of the APA, 7th edition, 9.8
 */
export function authorRuns(
  names: readonly Name[],
  { hasMoreAuthors, language }: CslItem,
  isAll: boolean,
): CitationRun[] {
  const runs = names.map((name) => nameRun(name, invertedName(name)));
  const last = runs.at(-1);
  if (hasMoreAuthors && last !== undefined) {
    return [...joined(runs, () => ", "), { text: isHanLanguage(language) ? " 等" : ", et al." }];
  }
  if (runs.length > most && !isAll && last !== undefined) {
    return [...joined(runs.slice(0, most - 1), () => ", "), { text: ", . . . " }, last];
  }
  return joined(runs, (index) => (index === runs.length - 1 ? lastSeparator(names) : ", "));
}

/** Names in the order of speech: `A. B. Smith, C. Doe, & E. Roe`. */
export function straightNames(names: readonly Name[]): string {
  const runs = names.map((name) => ({ text: straightName(name) }));
  const last = runs.length === 2 ? " & " : ", & ";
  return citationText(joined(runs, (index) => (index === runs.length - 1 ? last : ", ")));
}

/** What editors are called behind their names. */
export const editorTitle = (editors: readonly Name[]): string =>
  editors.length === 1 ? "Ed." : "Eds.";
