import type { Period } from "./experience";
import type { Item } from "./item";

export interface Publication extends Item {
  name?: string;
  /** Added: printed as typed when it is one text. */
  authors?: string | string[];
  /** Added: journal, conference or platform; `publisher` takes its place when it is missing. */
  venue?: string;
  /** Added: ranks and indexes such as `CCF-C`, `SCI 一区`. */
  ranks?: string | string[];
  publisher?: string;
  releaseDate?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
}

/** Added. */
export interface Patent extends Item {
  name?: string;
  number?: string;
  /** `invention`, `utility model`, `design`, or own words such as `发明`. */
  patentType?: string;
  /** `filed`, `published`, `granted`, or own words such as `授权`. */
  status?: string;
  inventors?: string | string[];
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
