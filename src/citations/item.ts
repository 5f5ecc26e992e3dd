import type { CalendarDate } from "../dates";
import type { PublicationType } from "../locales/locale";
import type { Name } from "./names/name";

/**
 * A work in the terms of CSL, as every style takes it. Every member is there; a text is "" and a list
 * is [] where nothing is known. Texts are plain, on one line, and stand as the user wrote them.
 *
 * @see https://docs.citationstyles.org/en/stable/specification.html#appendix-iv-variables
 */
export interface CslItem {
  type: PublicationType;
  /** Of the title, BCP 47: it decides between 等 and et al., whatever the page's language is. */
  language: string;
  title: string;
  author: readonly Name[];
  /** Whether the source itself ends its authors in "and others". */
  hasMoreAuthors: boolean;
  editor: readonly Name[];
  translator: readonly Name[];
  /** Of a patent: who holds or applies for it. */
  holder: readonly Name[];
  /** The journal, the proceedings or the conference, the book of a chapter, the platform of a preprint. */
  containerTitle: string;
  /** For a thesis the school, for a report the institution. */
  publisher: string;
  publisherPlace: string;
  series: string;
  volume: string;
  issue: string;
  /** `1518-1523`: with a hyphen, whatever was typed. */
  page: string;
  /** What stands for pages where articles have numbers: `giad067`. */
  articleNumber: string;
  /** Of a patent, a report, a standard. */
  number: string;
  /** `3`, `Rev.`, 修订版: as typed. */
  edition: string;
  /** Of software, a dataset, a preprint: `V2`, `1.0`. */
  version: string;
  /** The kind of a thesis or report as typed: `Master's thesis`, 博士学位论文. */
  genre: string;
  issued: CalendarDate | undefined;
  /** The date as typed where it cannot be read as one: `in press`, 明嘉靖刻本. */
  issuedText: string;
  accessed: CalendarDate | undefined;
  /** Without `https://doi.org/`. */
  DOI: string;
  /** The identifier alone: `2006.02085`. */
  arXiv: string;
  CSTR: string;
  ISBN: string;
  /** Where it is on the web, other than by its DOI; safe to make a link of, or "". */
  URL: string;
  /** As typed: `accepted`, 在审. */
  status: string;
  /** Ranks and indexes as typed: `CCF-A`, `SCI 一区`. */
  ranks: readonly string[];
}

/** A work of which nothing is known. */
export const emptyItem: CslItem = {
  type: "document",
  language: "en",
  title: "",
  author: [],
  hasMoreAuthors: false,
  editor: [],
  translator: [],
  holder: [],
  containerTitle: "",
  publisher: "",
  publisherPlace: "",
  series: "",
  volume: "",
  issue: "",
  page: "",
  articleNumber: "",
  number: "",
  edition: "",
  version: "",
  genre: "",
  issued: undefined,
  issuedText: "",
  accessed: undefined,
  DOI: "",
  arXiv: "",
  CSTR: "",
  ISBN: "",
  URL: "",
  status: "",
  ranks: [],
};
