import type { CslItem } from "../../item";
import { type CitationRun, citationText } from "../../run";
import { runsOf } from "../shared/sentences";
import { straightNames } from "./names";
import { editionText } from "./title";

const pages = (page: string): string => page.replace(/-/g, "–");

/** `pp. 611–629`, `p. 4`. */
const pagesText = (page: string): string =>
  page === "" ? "" : `${/[-–,]/.test(page) ? "pp." : "p."} ${pages(page)}`;

/** `Biology, 2(1), 378–398`: the name and the volume in italics. */
function periodical({
  containerTitle,
  volume,
  issue,
  page,
  articleNumber,
}: CslItem): CitationRun[] {
  const issueText = issue === "" ? "" : `(${issue})`;
  const rest = [
    volume === "" ? issueText : "",
    pages(page),
    articleNumber && `Article ${articleNumber}`,
  ]
    .filter((text) => text !== "")
    .join(", ");
  const name: CitationRun[] =
    containerTitle === "" ? [] : [{ text: containerTitle, isItalic: true }];
  const numbers: CitationRun[] =
    volume === "" ? [] : [{ text: volume, isItalic: true }, ...runsOf(issueText)];
  return [name, numbers, runsOf(rest)]
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index) => (index === 0 ? runs : [{ text: ", " }, ...runs]));
}

/** `In E. Editor (Ed.), Book (2nd ed., pp. 1–2)`. */
function whole(item: CslItem): CitationRun[] {
  const { containerTitle, editor, edition, volume, issue, page, articleNumber } = item;
  if (containerTitle === "")
    return runsOf([pagesText(page), articleNumber].filter((text) => text !== "").join(", "));
  const editors =
    editor.length === 0
      ? ""
      : `${straightNames(editor)} (${editor.length === 1 ? "Ed." : "Eds."}), `;
  const numbers = [
    editionText(edition),
    volume === "" ? "" : `Vol. ${volume}`,
    issue === "" ? "" : `No. ${issue}`,
    pagesText(page),
    articleNumber === "" ? "" : `Article ${articleNumber}`,
  ].filter((text) => text !== "");
  return [
    { text: `In ${editors}` },
    { text: containerTitle, isItalic: true },
    ...(numbers.length === 0 ? [] : [{ text: ` (${numbers.join(", ")})` }]),
  ];
}

/** A publisher that is the author as well is not named again. */
const publisherOf = ({ publisher, author }: CslItem): string =>
  author.some(({ literal }) => literal === publisher) ? "" : publisher;

/** Where a work came out, a sentence each. */
export function sourceRuns(item: CslItem): CitationRun[][] {
  const publisher = runsOf(publisherOf(item));
  const { containerTitle, publisherPlace } = item;
  switch (item.type) {
    case "article-journal":
    case "article-newspaper":
      return [periodical(item)];
    case "chapter":
    case "paper-conference":
      return [whole(item), publisher];
    case "thesis":
      return [runsOf(containerTitle)];
    case "speech":
      return [
        runsOf([containerTitle, publisherPlace].filter((text) => text !== "").join(", ")),
        publisher,
      ];
    default:
      return [runsOf(containerTitle), citationText(publisher) === containerTitle ? [] : publisher];
  }
}
