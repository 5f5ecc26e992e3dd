import type { Period } from "./experience";
import type { Item } from "./item";

/** Added: an author with what belongs to the name. */
export interface Author {
  /** The whole name, when it is not given in parts. */
  name?: string;
  family?: string;
  given?: string;
  /** `van der`, `de`. */
  particle?: string;
  /** `Jr.`, `III`. */
  suffix?: string;
  /** An institution; it is never shortened. */
  literal?: string;
  /** Whether this author is the owner of the resume. Default: found by the names in `basics`. */
  self?: boolean;
  /** Whether the author contributed as much as the first. */
  equal?: boolean;
  corresponding?: boolean;
}

/** Added: a place on the web that belongs to a publication. */
export interface PublicationLink {
  /** Default: what its `type` says. */
  label?: string;
  url?: string;
  /** `pdf`, `code`, `slides`, `video`, `poster`, `project`, `dataset`, `demo`, `appendix`. */
  type?: string;
}

export interface Publication extends Item {
  name?: string;
  /** Added: one text may name several. */
  authors?: string | (string | Author)[];
  /** Added: what marks behind names mean: `{ "*": "equal", "#": "corresponding" }`. */
  authorMarks?: Record<string, string>;
  /** Added: a type of CSL such as `article-journal`, or `preprint`. Default: told from the rest. */
  type?: string;
  /** Added: journal, conference or platform; `publisher` takes its place when it is missing. */
  venue?: string;
  /** Added: ranks and indexes such as `CCF-C`, `SCI 一区`. */
  ranks?: string | string[];
  publisher?: string;
  /** Added. */
  publisherPlace?: string;
  /** Added: the series of a book. */
  series?: string;
  /** Added. */
  volume?: string | number;
  /** Added. */
  issue?: string | number;
  /** Added: `1518-1523`. */
  pages?: string | number;
  /** Added: what stands for pages where articles have numbers. */
  articleNumber?: string | number;
  /** Added: of a patent, a report, a standard. */
  number?: string | number;
  /** Added. */
  edition?: string | number;
  /** Added: of software, a dataset, a preprint. */
  version?: string | number;
  /** Added: the kind of a thesis or report: `Master's thesis`. */
  genre?: string;
  /** Added. */
  editors?: string | (string | Author)[];
  /** Added. */
  translators?: string | (string | Author)[];
  /** Added: who holds or applies for a patent. */
  holder?: string | (string | Author)[];
  releaseDate?: string;
  /** Added: the day when a page of the web was read. */
  accessed?: string;
  /** Added: `accepted`, `under-review`, `submitted`, …, or own words such as `已录用`. */
  status?: string;
  /** Added: the language of the title, BCP 47. Default: what its letters show. */
  language?: string;
  /** Added: `10.1007/978-3-030-05054-2_46`; it becomes the link of the title. */
  doi?: string;
  /** Added: `2006.02085`. */
  arxiv?: string;
  /** Added. */
  cstr?: string;
  /** Added. */
  isbn?: string;
  /** Added. */
  issn?: string;
  /** Added. */
  pmid?: string | number;
  /** Added. */
  impactFactor?: string | number;
  /** Added: how often it was cited. */
  citations?: string | number;
  /** Added: `最佳论文奖`. */
  awards?: string | string[];
  url?: string;
  /** Added. */
  pdf?: string;
  /** Added. */
  code?: string;
  /** Added. */
  slides?: string;
  /** Added. */
  video?: string;
  /** Added. */
  poster?: string;
  /** Added. */
  project?: string;
  /** Added. */
  dataset?: string;
  /** Added. */
  demo?: string;
  /** Added. */
  appendix?: string;
  /** Added: further links. */
  links?: PublicationLink[] | Record<string, string>;
  /** Added. */
  keywords?: string[];
  /** Added: printed as typed, in a quiet line. */
  note?: string;
  /** Markdown. */
  summary?: string;
  /** Added. */
  highlights?: string[];
  /** Added: whether it stands among the selected ones, before the others. */
  selected?: boolean;
  /** Added: an entry of BibTeX; what stands beside it wins, further entries become further items. */
  bibtex?: string;
}

/** Added. */
export interface Patent extends Item {
  name?: string;
  number?: string;
  /** `invention`, `utility model`, `design`, or own words such as `发明`. */
  patentType?: string;
  /** `filed`, `published`, `granted`, or own words such as `授权`. */
  status?: string;
  inventors?: string | (string | Author)[];
  applicant?: string;
  date?: string;
  grantDate?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
}

/** Added: a work in the register of software copyrights. */
export interface SoftwareCopyright extends Item {
  name?: string;
  /** The number of registration, such as `2020SR0123456`. */
  number?: string;
  date?: string;
  holder?: string;
  url?: string;
}

/** Added. */
export interface Talk extends Item {
  name?: string;
  event?: string;
  location?: string;
  date?: string;
  url?: string;
  /** The address of the slides. */
  slides?: string;
  /** The address of the recording. */
  video?: string;
  /** Markdown. */
  summary?: string;
}

/** Added: a funded project of research. */
export interface Grant extends Period {
  name?: string;
  funder?: string;
  number?: string;
  amount?: string;
  role?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
}
