import { type CalendarDate, parseDate } from "../dates";
import { languageOfProse, normalizeLanguage } from "../language";
import type { PublicationType } from "../locales/locale";
import type { ReadItem } from "../resume";
import { type AuthorKnowledge, type AuthorList, authorsOf, namesOf } from "./authors";
import { cstrIn, doiIn } from "./identifiers";
import type { CslItem } from "./item";
import { typeOf } from "./type-of";

type Publication = ReadItem<"publications">;

/** A publication in the terms of CSL, with its authors as they were typed. */
export interface Cited {
  item: CslItem;
  authors: AuthorList;
}

/** The language of a title, as far as its letters show it. */
const languageOfTitle = (title: string): string => languageOfProse(title, "en") ?? "en";

export const languageOf = (written: string, title: string): string =>
  (written === "" ? undefined : normalizeLanguage(written)) ?? languageOfTitle(title);

/** A date and the text that stands for it where there is none to read. */
export function datesOf(written: string): { issued: CalendarDate | undefined; issuedText: string } {
  const issued = written === "" ? undefined : parseDate(written);
  return { issued, issuedText: issued === undefined ? written : "" };
}

const arxivId =
  /(?:^|arxiv[:.]?\s*|\/(?:abs|pdf)\/)((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?)(?:\.pdf)?$/i;

/** The identifier of arXiv: in a field of its own, or behind the platform's name. */
const arxivOf = ({ arxiv, venue }: Publication): string =>
  arxivId.exec(arxiv.trim())?.[1] ?? arxivId.exec(venue)?.[1] ?? arxiv.trim();

const arxivPlatform = /^arxiv\b.*\d{4}\.\d{4,5}(?:v\d+)?$/i;

/** Types whose publisher is not what they stand in. */
const standAlone = new Set<PublicationType>([
  "book",
  "thesis",
  "report",
  "patent",
  "standard",
  "software",
  "dataset",
]);

/** JSON Resume has no field but `publisher`; its users write there what the work stands in. */
function containerOf({ venue, publisher, arxiv }: Publication, type: PublicationType) {
  if (venue === publisher && standAlone.has(type)) return { containerTitle: "", publisher };
  if (venue === publisher && venue !== "") return { containerTitle: venue, publisher: "" };
  if (arxivPlatform.test(venue)) return { containerTitle: "arXiv", publisher };
  if (venue !== "" || standAlone.has(type)) return { containerTitle: venue, publisher };
  const platform = publisher === "" && type === "preprint" && arxiv !== "" ? "arXiv" : publisher;
  return { containerTitle: platform, publisher: "" };
}

/** The kind of a thesis that its type tells. */
const theses: readonly (readonly [type: RegExp, english: string, chinese: string])[] = [
  [/^phd|博士/i, "Doctoral dissertation", "博士学位论文"],
  [/^master|硕士|碩士/i, "Master's thesis", "硕士学位论文"],
];

function genreOf({ genre, type }: Publication, language: string): string {
  const thesis = genre === "" ? theses.find(([pattern]) => pattern.test(type)) : undefined;
  return thesis === undefined ? genre : thesis[language.startsWith("zh") ? 2 : 1];
}

/** Texts of a work stand on one line; spaces in a row would also cost patterns their time. */
function onOneLine(item: CslItem): CslItem {
  const members = Object.entries(item).map(([key, value]) => [
    key,
    typeof value === "string" ? value.replace(/\s+/g, " ") : value,
  ]);
  return Object.fromEntries(members) as CslItem;
}

/** The dash of a range as a hyphen, whatever was typed. */
const hyphened = (pages: string): string =>
  pages.replace(/\s+/g, " ").replace(/ ?(?:--+|[–—]) ?/g, "-");

function cite(read: Publication, owner: readonly string[]): Cited {
  const knowledge: AuthorKnowledge = { owner, marks: read.authorMarks };
  const authors = authorsOf(read.authors, knowledge);
  const type = typeOf(read);
  const language = languageOf(read.language, read.name);
  const item: CslItem = {
    type,
    language,
    title: read.name,
    author: authors.names,
    hasMoreAuthors: authors.hasMore,
    editor: namesOf(read.editors),
    translator: namesOf(read.translators),
    holder: namesOf(read.holder),
    ...containerOf(read, type),
    publisherPlace: read.publisherPlace,
    series: read.series,
    volume: read.volume,
    issue: read.issue,
    page: hyphened(read.pages),
    articleNumber: read.articleNumber,
    number: read.number,
    edition: read.edition,
    version: read.version,
    genre: genreOf(read, language),
    ...datesOf(read.releaseDate),
    accessed: parseDate(read.accessed),
    DOI: doiIn(read.doi),
    arXiv: arxivOf(read),
    CSTR: cstrIn(read.cstr),
    ISBN: read.isbn,
    URL: read.url.href ?? "",
    status: read.status,
    ranks: read.ranks,
  };
  return { item: onOneLine(item), authors };
}

/** The page and the data for search engines tell of the same works. */
const cited = new WeakMap<Publication, { owner: readonly string[]; work: Cited }>();

/** A publication as it was read, in the terms of CSL. */
export function citedOf(read: Publication, owner: readonly string[]): Cited {
  const known = cited.get(read);
  if (known?.owner === owner) return known.work;
  const work = cite(read, owner);
  cited.set(read, { owner, work });
  return work;
}
