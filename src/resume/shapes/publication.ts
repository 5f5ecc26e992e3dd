import { flag } from "../readers/flag";
import { link } from "../readers/link";
import { sentences, texts, words } from "../readers/list";
import { object, objects } from "../readers/object";
import { date, prose, text, textOrNumber } from "../readers/text";
import { field, isEmpty, isObject, type Reader } from "../reading";
import type { Publication, PublicationLink } from "../types";
import { authors } from "./author";
import { bibtexEntries, bibtexItems } from "./bibtex";
import { withUsualSpellings } from "./publication-spellings";
import type { ShapeOf } from "./shape-of";

const publicationLink = {
  label: field(text, "name", "text", "title"),
  url: field(link, "href", "link"),
  type: field(text, "kind"),
} satisfies ShapeOf<PublicationLink>;

const links = objects(publicationLink, { primary: "label", secondary: "url" });

/** What each mark means: `{ "*": "equal" }`. */
const marks: Reader<Readonly<Record<string, string>>> = (value, path, reading) => {
  if (isEmpty(value)) return {};
  if (!isObject(value)) {
    reading.report(path, "dropped", { expected: "object", found: "text" });
    return {};
  }
  const entries = Object.entries(value).slice(0, 20);
  return Object.fromEntries(entries.map(([mark, meaning]) => [mark, text(meaning, path, reading)]));
};

/** Spellings of CSL, BibTeX, schema.org and other programs stand behind the names of this theme. */
const publication = {
  name: field(text, "title", "headline"),
  authors: field(authors, "author", "creators", "creator", "inventors", "inventor"),
  authorMarks: field(marks),
  type: field(text, "@type", "kind"),
  venue: field(
    text,
    "container-title",
    "containerTitle",
    "journal",
    "journaltitle",
    "journalTitle",
    "booktitle",
    "bookTitle",
    "conference",
    "event-title",
    "event",
    "publication",
  ),
  ranks: field(texts, "rank", "ranking", "tags", "level", "indexing"),
  publisher: field(text, "school", "institution", "university", "organization"),
  publisherPlace: field(text, "publisher-place", "address", "location", "place"),
  series: field(text, "collection-title"),
  volume: field(textOrNumber, "volumeNumber"),
  issue: field(textOrNumber, "issueNumber"),
  pages: field(textOrNumber, "page", "pagination"),
  articleNumber: field(textOrNumber, "eid", "article-number"),
  number: field(textOrNumber, "patentNumber", "reportNumber"),
  edition: field(textOrNumber, "bookEdition"),
  version: field(textOrNumber),
  genre: field(text, "thesisType"),
  editors: field(authors, "editor"),
  translators: field(authors, "translator"),
  holder: field(authors, "applicant", "assignee"),
  releaseDate: field(date, "date", "issued", "datePublished", "publicationDate", "year"),
  accessed: field(date, "urldate", "accessDate"),
  status: field(text, "pubstate", "state"),
  language: field(text, "inLanguage", "langid"),
  doi: field(text, "DOI"),
  arxiv: field(textOrNumber, "arXiv", "arxivId"),
  cstr: field(text, "CSTR"),
  isbn: field(textOrNumber, "ISBN"),
  issn: field(text, "ISSN"),
  pmid: field(textOrNumber, "PMID"),
  impactFactor: field(textOrNumber, "if", "IF"),
  citations: field(textOrNumber, "citationCount", "citedBy"),
  awards: field(texts, "award", "honors"),
  url: field(link, "URL", "website", "link"),
  pdf: field(link, "PDF"),
  code: field(link, "codeUrl", "github"),
  slides: field(link),
  video: field(link),
  poster: field(link),
  project: field(link, "projectUrl"),
  dataset: field(link, "data"),
  demo: field(link),
  appendix: field(link, "supplementary"),
  links: field(links),
  keywords: field(words, "keyword"),
  note: field(text, "annote", "howpublished"),
  summary: field(prose, "description", "abstract"),
  highlights: field(sentences),
  selected: field(flag, "featured"),
} satisfies ShapeOf<Publication, "bibtex" | "id" | "hidden">;

/** Keys of linked data that say nothing of the work. */
const ignored = ["@context", "@id", "citation-key", "bibtex"];

/** The name of each field, by all names that it is known under. */
const names = new Map(
  Object.entries(publication).flatMap(([key, { aliases }]) =>
    [key, ...aliases].map((name) => [name, key] as const),
  ),
);

export const publications = objects(publication, {
  primary: "name",
  secondary: "summary",
  ignored,
  prepare: withUsualSpellings,
  expand: (item, reading) => bibtexItems(item, reading, names),
});

const readEntry = object(publication, "name", ...ignored);

/** The works of a whole text of BibTeX. */
export const bibtex: Reader<ReturnType<typeof publications>> = (value, path, reading) => {
  if (isEmpty(value)) return [];
  return bibtexEntries(value, path, reading)
    .filter(([place]) => !reading.isHidden(place))
    .map(([place, item]) =>
      readEntry(isObject(item) ? withUsualSpellings(item) : item, place, reading),
    );
};
