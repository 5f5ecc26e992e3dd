import type { PublicationType } from "../../locales/locale";
import type { CslItem } from "../item";
import type { CitationRun } from "../run";
import type { CitationStyle } from "../style";
import { authorRuns, editorTitle } from "./apa/names";
import { isInBook } from "./apa/parts";
import { sourceRuns } from "./apa/source";
import { titleRuns } from "./apa/title";
import { linkRuns } from "./shared/link";
import { closed, runsOf, sentences } from "./shared/sentences";
import { isForthcoming } from "./western/forthcoming";
import { makersOf } from "./western/known";

/** Works of a day: of others the year alone is told. */
const dated: readonly PublicationType[] = ["article-newspaper", "webpage", "speech"];

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `(2013)`, `(2020, June 24)`, `(in press)`, `(n.d.)`. */
function dateText(item: CslItem): string {
  const { issued, issuedText, type } = item;
  if (issued === undefined) {
    const text = issuedText.replace(/^[(（](.*)[)）]$/, "$1");
    return `(${text === "" ? (isForthcoming(item) ? "in press" : "n.d.") : text})`;
  }
  const month = issued.month === undefined ? "" : (months[issued.month - 1] ?? "");
  if (month === "" || !dated.includes(type)) return `(${issued.year})`;
  return `(${issued.year}, ${month}${issued.day === undefined ? "" : ` ${issued.day}`})`;
}

/** Who stands first: the authors, else the editors of a book. */
function principalRuns(item: CslItem, isAll: boolean): CitationRun[] {
  const makers = makersOf(item);
  if (makers.length > 0) return authorRuns(makers, item, isAll);
  const { editor } = item;
  if (editor.length === 0 || isInBook(item)) return [];
  const names = authorRuns(editor, { ...item, hasMoreAuthors: false }, isAll);
  return [...names, { text: ` (${editorTitle(editor)})` }];
}

/** Whether there is anything to cite. */
const isEmpty = (parts: readonly (readonly CitationRun[])[]): boolean =>
  parts.every((runs) => runs.length === 0);

/**
 * The style of the American Psychological Association.
 *
 * @see Publication Manual of the American Psychological Association, 7th edition, chapters 9 and 10
 */
export const apa: CitationStyle = (item, { showAllAuthors }) => {
  const principals = principalRuns(item, showAllAuthors);
  const title = titleRuns(item);
  const sources = sourceRuns(item);
  const link = linkRuns(item);
  if (isEmpty([principals, title, ...sources, link])) return [];
  const date = runsOf(dateText(item));
  // Without anybody to name, the title stands first.
  const head = principals.length === 0 ? [title, date] : [principals, date, title];
  const line = closed(sentences([...head, ...sources]));
  return link.length === 0 ? line : [...line, { text: " " }, ...link];
};
