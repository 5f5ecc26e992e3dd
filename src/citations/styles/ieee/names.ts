import type { CslItem } from "../../item";
import type { Name } from "../../names/name";
import { type CitationRun, citationText } from "../../run";
import { isHanLanguage } from "../shared/language";
import { familyOf, initials, isWhole, joined, nameRun, wholeName } from "../shared/names";

/** Of more authors only the first is named. */
const most = 6;

/** `K. S. Frese`, `P. Z. Peebles Jr.` */
function nameText(name: Name): string {
  if (isWhole(name)) return wholeName(name);
  return [initials(name), familyOf(name), name.suffix].filter((part) => part !== "").join(" ");
}

const separators =
  (count: number) =>
  (index: number): string => {
    if (index < count - 1) return ", ";
    return count === 2 ? " and " : ", and ";
  };

/**
 * The authors: up to six, else the first and et al.
 *
 * @see IEEE Reference Guide, II.A
 */
export function authorRuns(
  { author, hasMoreAuthors, language }: CslItem,
  isAll: boolean,
): CitationRun[] {
  const isCut = author.length > most && !isAll;
  const runs = (isCut ? author.slice(0, 1) : author).map((name) => nameRun(name, nameText(name)));
  if (runs.length === 0) return [];
  if (!isCut && !hasMoreAuthors) return joined(runs, separators(runs.length));
  const more = isHanLanguage(language) ? " 等" : runs.length === 1 ? " et al." : ", et al.";
  return [...joined(runs, () => ", "), { text: more }];
}

/** `A. Smith and B. Doe, Eds.` */
export function editorsText(editors: readonly Name[]): string {
  if (editors.length === 0) return "";
  const runs = editors.map((name) => ({ text: nameText(name) }));
  const names = citationText(joined(runs, separators(runs.length)));
  return `${names}, ${editors.length === 1 ? "Ed." : "Eds."}`;
}

export const translatorsText = (translators: readonly Name[]): string =>
  translators.length === 0
    ? ""
    : `${citationText(
        joined(
          translators.map((name) => ({ text: nameText(name) })),
          separators(translators.length),
        ),
      )}, Trans.`;
