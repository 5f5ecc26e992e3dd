import type { CslItem } from "../../item";
import type { CitationRun } from "../../run";
import { listed } from "../shared/listed";
import { runsOf } from "../shared/sentences";
import { publisherOf, siteOf } from "../western/known";
import { dashed, pagesText } from "../western/pages";
import { editionText } from "./edition";
import { isUnpublished } from "./kind";
import { editorTitle, straightNames } from "./names";
import { isInBook, isInPeriodical } from "./parts";

const article = (articleNumber: string): string =>
  articleNumber === "" ? "" : `Article ${articleNumber}`;

const italic = (text: string): CitationRun[] => (text === "" ? [] : [{ text, isItalic: true }]);

/** `Biology, 2(1), 378–398`: the name and the volume in italics. */
function periodical(item: CslItem): CitationRun[] {
  const { containerTitle, volume, issue, page, articleNumber } = item;
  const numbers = [...italic(volume), ...runsOf(issue === "" ? "" : `(${issue})`)];
  const pages = listed([dashed(page), article(articleNumber)]);
  return [italic(containerTitle), numbers, runsOf(pages)]
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: ", " }, ...runs]));
}

/** `In E. Editor (Ed.), Book (2nd ed., pp. 1–2)`. */
function whole(item: CslItem): CitationRun[] {
  const { containerTitle, editor, edition, volume, issue, page, articleNumber } = item;
  const pages = [pagesText(page), article(articleNumber)];
  if (containerTitle === "") return runsOf(listed(pages));
  const editors = editor.length === 0 ? "" : `${straightNames(editor)} (${editorTitle(editor)}), `;
  const numbers = listed([
    editionText(edition),
    volume === "" ? "" : `Vol. ${volume}`,
    issue === "" ? "" : `No. ${issue}`,
    ...pages,
  ]);
  return [
    { text: `In ${editors}` },
    ...italic(containerTitle),
    ...runsOf(numbers === "" ? "" : ` (${numbers})`),
  ];
}

/**
 * Where a work came out, a sentence each.
 *
 * @see Publication Manual of the APA, 7th edition, 9.23-9.37
 */
export function sourceRuns(item: CslItem): CitationRun[][] {
  if (isInPeriodical(item)) return [periodical(item)];
  const publisher = runsOf(publisherOf(item));
  if (isInBook(item)) return [whole(item), publisher];
  if (item.type === "speech") {
    return [runsOf(listed([item.containerTitle, item.publisherPlace])), publisher];
  }
  // Of a thesis that is published the school stands in the brackets behind its title.
  const hasPublisher = item.type !== "thesis" || isUnpublished(item);
  return [runsOf(siteOf(item)), hasPublisher ? publisher : []];
}
