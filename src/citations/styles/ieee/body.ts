import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";
import { listed } from "../shared/listed";
import { publisherOf, siteOf } from "../western/known";
import { pagesText } from "../western/pages";
import { book, part } from "./books";
import { dateText, monthText, yearText } from "./dates";
import { italic, type Phrase, phrase, quoted } from "./phrases";
import {
  articleText,
  eventText,
  issueText,
  patentText,
  reportText,
  thesisText,
  versionText,
  volumeText,
} from "./texts";

type Body = (item: CslItem) => Phrase[];

const phrases = (texts: readonly string[]): Phrase[] => texts.map((text) => phrase(text));

/** An article in a journal or a newspaper, which is of a month or of a day. */
const article =
  (date: (item: CslItem) => string): Body =>
  (item) => [
    quoted(item.title),
    italic(item.containerTitle),
    ...phrases([volumeText(item), issueText(item), pagesText(item.page)]),
    ...phrases([date(item), articleText(item)]),
  ];

const thesis: Body = (item) => [
  quoted(item.title),
  ...phrases([thesisText(item), publisherOf(item), siteOf(item), item.publisherPlace]),
  phrase(yearText(item)),
];

const report: Body = (item) => [
  quoted(item.title),
  ...phrases([publisherOf(item), siteOf(item), item.publisherPlace]),
  ...phrases([reportText(item), dateText(item)]),
];

const patent: Body = (item) => [quoted(item.title), ...phrases([patentText(item), dateText(item)])];

const standard: Body = (item) => [
  italic(item.title),
  ...phrases([item.number, publisherOf(item), item.publisherPlace, monthText(item)]),
];

/** `2003, arXiv:0303149`: the year alone, as the guide has it; elsewhere the platform. */
const preprint: Body = (item) => [
  quoted(item.title),
  phrase(yearText(item)),
  ...(item.arXiv === "" ? phrases([siteOf(item), item.number, versionText(item)]) : []),
];

/** `Ngspice. (2011)`: the version, the year or both. */
function software(item: CslItem): Phrase[] {
  const state = listed([versionText(item), yearText(item)]);
  return [
    italic(item.title, "", "."),
    phrase(state === "" ? "" : `(${state})`),
    ...phrases([item.number, siteOf(item), publisherOf(item), item.publisherPlace]),
  ];
}

const dataset: Body = (item) => [
  quoted(item.title),
  ...phrases([versionText(item), item.number, siteOf(item), publisherOf(item)]),
  phrase(dateText(item)),
];

const speech: Body = (item) => [
  quoted(item.title),
  ...phrases([eventText(item), publisherOf(item), item.publisherPlace, dateText(item)]),
];

const other: Body = (item) => [
  quoted(item.title),
  italic(siteOf(item)),
  ...phrases([volumeText(item), issueText(item), item.number]),
  ...phrases([item.publisherPlace, publisherOf(item), pagesText(item.page)]),
  ...phrases([dateText(item), articleText(item)]),
];

/**
 * What each type says behind its authors.
 *
 * @see IEEE Reference Guide, II
 */
export const bodies: Readonly<Record<PublicationType, Body>> = {
  "article-journal": article(monthText),
  "paper-conference": part(","),
  chapter: part("."),
  book,
  thesis,
  report,
  patent,
  standard,
  "article-newspaper": article(dateText),
  preprint,
  software,
  dataset,
  speech,
  webpage: other,
  document: other,
};
