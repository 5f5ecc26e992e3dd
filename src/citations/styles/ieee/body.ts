import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";
import { editorsText, translatorsText } from "./names";
import { italic, type Phrase, phrase, quoted } from "./phrases";
import {
  dateText,
  editionText,
  imprint,
  issueText,
  pagesText,
  patentText,
  thesisText,
  versionText,
  volumeText,
  yearText,
} from "./texts";

type Body = (item: CslItem) => Phrase[];

const article: Body = (item) => [
  quoted(item.title),
  italic(item.containerTitle),
  phrase(volumeText(item)),
  phrase(issueText(item)),
  phrase(pagesText(item)),
  phrase(yearText(item)),
];

/** Phrases of which the last has another end. */
function endingIn(end: Phrase["end"], phrases: readonly Phrase[]): Phrase[] {
  const filled = phrases.filter(({ runs }) => runs.length > 0);
  return filled.map((part, index) => (index === filled.length - 1 ? { ...part, end } : part));
}

/** What a chapter or a paper stands in; before a place a sentence ends. */
const part =
  (endOfBook: Phrase["end"]): Body =>
  (item) => [
    quoted(item.title),
    ...endingIn(item.publisherPlace === "" ? "," : endOfBook, [
      italic(item.containerTitle, "in "),
      phrase(item.series === "" ? "" : `ser. ${item.series}`),
      phrase(editionText(item.edition)),
      phrase(volumeText(item)),
      phrase(issueText(item)),
      phrase(editorsText(item.editor)),
    ]),
    phrase(imprint(item)),
    phrase(yearText(item)),
    phrase(pagesText(item)),
  ];

const book: Body = (item) => [
  ...(item.author.length === 0 ? [phrase(editorsText(item.editor))] : []),
  ...endingIn(".", [
    italic(item.title),
    phrase(item.series === "" ? "" : `ser. ${item.series}`),
    phrase(volumeText(item)),
    phrase(translatorsText(item.translator)),
    phrase(editionText(item.edition)),
  ]),
  phrase(imprint(item)),
  phrase(item.containerTitle),
  phrase(yearText(item)),
];

const thesis: Body = (item) => [
  quoted(item.title),
  phrase(thesisText(item)),
  phrase(item.publisher),
  phrase(item.containerTitle),
  phrase(item.publisherPlace),
  phrase(yearText(item)),
];

const report: Body = (item) => [
  quoted(item.title),
  phrase(item.publisher),
  phrase(item.containerTitle),
  phrase(item.publisherPlace),
  phrase(
    [item.number === "" || item.genre !== "" ? item.genre : "Rep.", item.number]
      .filter((text) => text !== "")
      .join(" "),
  ),
  phrase(dateText(item)),
];

const patent: Body = (item) => [
  quoted(item.title),
  phrase(patentText(item)),
  phrase(dateText(item)),
];

const standard: Body = (item) => [
  italic(item.title),
  phrase(item.number),
  phrase(item.publisher),
  phrase(item.publisherPlace),
  phrase(yearText(item)),
];

const newspaper: Body = (item) => [
  quoted(item.title),
  italic(item.containerTitle),
  phrase(pagesText(item)),
  phrase(dateText(item)),
];

const preprint: Body = (item) => [
  quoted(item.title),
  ...(item.arXiv === "" ? [italic(item.containerTitle), phrase(versionText(item))] : []),
  phrase(yearText(item)),
];

const software: Body = (item) => [
  italic(item.title),
  phrase(versionText(item)),
  phrase(imprint(item)),
  phrase(yearText(item)),
];

const dataset: Body = (item) => [
  quoted(item.title),
  phrase(versionText(item)),
  phrase(item.containerTitle),
  phrase(imprint(item)),
  phrase(dateText(item)),
];

const speech: Body = (item) => [
  quoted(item.title),
  phrase(item.containerTitle === "" ? item.genre : `presented at ${item.containerTitle}`),
  phrase(item.publisherPlace),
  phrase(dateText(item)),
];

const other: Body = (item) => [
  quoted(item.title),
  italic(item.containerTitle),
  phrase(imprint(item)),
  phrase(dateText(item)),
];

/** What each type says behind its authors. */
export const bodies: Readonly<Record<PublicationType, Body>> = {
  "article-journal": article,
  "paper-conference": part(","),
  chapter: part("."),
  book,
  thesis,
  report,
  patent,
  standard,
  "article-newspaper": newspaper,
  preprint,
  software,
  dataset,
  speech,
  webpage: other,
  document: other,
};
