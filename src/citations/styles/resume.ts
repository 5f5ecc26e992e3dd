import { formatDate, isoText } from "../../dates";
import { localeFor } from "../../locales";
import type { CslItem } from "../item";
import type { CitationStyle } from "../style";
import { authorRuns } from "./resume/authors";
import { whereText } from "./resume/where";
import { isWideLanguage } from "./shared/language";
import { linkRuns } from "./shared/link";
import { closed, runsOf, sentences } from "./shared/sentences";

/** The status in the page's words. */
function statusText({ status }: CslItem, language: string): string {
  const words = new Map(Object.entries(localeFor(language).vocabulary.publicationStatuses));
  return words.get(status.toLowerCase()) ?? status;
}

/** Where a work came out, with its ranks and its status. */
function whereWithRanks(item: CslItem, language: string): string {
  const where = whereText(item);
  const isWide = isWideLanguage(item.language);
  const tags = [...item.ranks.filter((rank) => !where.includes(rank)), statusText(item, language)]
    .filter((tag) => tag !== "")
    .join(isWide ? "，" : ", ");
  if (tags === "" || where === "") return where + tags;
  return isWide ? `${where}（${tags}）` : `${where} (${tags})`;
}

const dateText = ({ issued, issuedText }: CslItem, language: string): string =>
  issued === undefined ? issuedText : formatDate(isoText(issued), { language });

/**
 * The line of a resume: title, all authors with their given names, where with its ranks, when. It is
 * what a page shows in several lines.
 */
export const resume: CitationStyle = (item, { showAllAuthors, language = item.language }) => {
  const authors = { names: item.author, separators: undefined, hasMore: item.hasMoreAuthors };
  const line = closed(
    sentences([
      runsOf(item.title),
      authorRuns(authors, item.language, showAllAuthors),
      runsOf(whereWithRanks(item, language)),
      runsOf(dateText(item, language)),
    ]),
  );
  const link = linkRuns(item);
  return line.length > 0 && link.length > 0
    ? [...line, { text: " " }, ...link]
    : [...line, ...link];
};
