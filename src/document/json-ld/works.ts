import {
  arxivAddress,
  type Cited,
  type CslItem,
  citedOf,
  citedPatent,
  citedSoftware,
  citedTalk,
  cstrAddress,
  displayName,
  doiAddress,
} from "../../citations";
import { isoText } from "../../dates";
import type { PublicationType } from "../../locales/locale";
import type { ReadResume } from "../../resume";
import { safeUrl } from "../../text";
import { type Node, node, nodes, ownerId } from "./node";

/** The types of schema.org; it has none for a patent, a standard and a talk. */
const types: Readonly<Record<PublicationType, string>> = {
  "article-journal": "ScholarlyArticle",
  "paper-conference": "ScholarlyArticle",
  preprint: "ScholarlyArticle",
  thesis: "Thesis",
  book: "Book",
  chapter: "Chapter",
  report: "Report",
  patent: "CreativeWork",
  standard: "CreativeWork",
  "article-newspaper": "NewsArticle",
  webpage: "WebPage",
  dataset: "Dataset",
  software: "SoftwareSourceCode",
  speech: "CreativeWork",
  document: "CreativeWork",
};

const otherTypes: Readonly<Partial<Record<PublicationType, string>>> = {
  patent: "Patent",
  standard: "Standard",
  speech: "Presentation",
};

/** Types of what a work stands in. */
const containers: Readonly<Partial<Record<PublicationType, string>>> = {
  "article-journal": "Periodical",
  "article-newspaper": "Newspaper",
  chapter: "Book",
};

/** A name that has no parts is an institution's, but for names that are written with a middle point. */
const isInstitution = ({ literal }: CslItem["author"][number]): boolean =>
  literal !== "" && !/[·•・]/.test(literal);

/** The owner is told already. */
const personOf = (name: CslItem["author"][number]): Node | undefined =>
  name.isOwn
    ? { "@id": ownerId }
    : node(isInstitution(name) ? "Organization" : "Person", { name: displayName(name) });

const namesOf = (names: CslItem["author"]): Node[] => nodes(names, personOf);

/** Issue, volume and periodical, each part of the next. */
function containerOf({ type, containerTitle, volume, issue }: CslItem): Node | undefined {
  // A repository is no whole that a preprint is part of; its identifier names it.
  if (type === "preprint") return undefined;
  const whole = node(containers[type] ?? "CreativeWork", { name: containerTitle });
  if (type !== "article-journal" || volume === "") return whole;
  const inVolume = node("PublicationVolume", { volumeNumber: volume, isPartOf: whole });
  return issue === ""
    ? inVolume
    : node("PublicationIssue", { issueNumber: issue, isPartOf: inVolume });
}

const identifiersOf = ({ DOI, arXiv, CSTR }: CslItem): string[] =>
  [
    DOI === "" ? undefined : safeUrl(doiAddress(DOI)),
    arXiv === "" ? undefined : safeUrl(arxivAddress(arXiv)),
    CSTR === "" ? undefined : safeUrl(cstrAddress(CSTR)),
  ].filter((address) => address !== undefined);

/** A list of one is its item. */
function oneOrAll(texts: readonly string[]): string | string[] {
  const filled = texts.filter((text) => text !== "");
  return filled.length === 1 ? (filled[0] ?? "") : filled;
}

function workOf({ item }: Cited): Node | undefined {
  const { type, title, URL, page, number, ISBN, issued } = item;
  const identifiers = identifiersOf(item);
  return node(types[type], {
    additionalType: title === "" ? undefined : otherTypes[type],
    name: title,
    author: namesOf(item.author),
    editor: namesOf(item.editor),
    datePublished: issued === undefined ? undefined : isoText(issued),
    isPartOf: containerOf(item),
    pagination: page,
    publisher: node("Organization", { name: item.publisher }),
    isbn: ISBN,
    identifier: oneOrAll([...identifiers, type === "patent" ? number : ""]),
    url: identifiers.includes(URL) ? undefined : URL,
  });
}

/**
 * The owner's works with their authors and identifiers.
 *
 * @see https://schema.org/ScholarlyArticle
 */
export const worksOf = (resume: ReadResume, owner: readonly string[]): Node[] =>
  nodes(
    [
      ...resume.publications.map((item) => citedOf(item, owner)),
      ...resume.patents.map((item) => citedPatent(item, owner)),
      ...resume.softwareCopyrights.map(citedSoftware),
      ...resume.talks.map((item) => citedTalk(item, owner)),
    ],
    workOf,
  );
