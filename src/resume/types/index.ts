import type {
  Award,
  Certificate,
  Competition,
  Interest,
  Language,
  Reference,
  Skill,
} from "./achievements";
import type { Basics } from "./basics";
import type { Custom } from "./custom";
import type { Education } from "./education";
import type { OpenSource, Project, Research, Service, Volunteer, Work } from "./experience";
import type { Meta } from "./meta";
import type { Objective } from "./objective";
import type { Grant, Patent, Publication, SoftwareCopyright, Talk } from "./scholarship";
import type { Translation } from "./translation";

/** What a resume says, in one language. */
export interface Content {
  $schema?: string;
  basics?: Basics;
  work?: Work[];
  volunteer?: Volunteer[];
  education?: Education[];
  awards?: Award[];
  certificates?: Certificate[];
  publications?: Publication[];
  skills?: Skill[];
  languages?: Language[];
  interests?: Interest[];
  references?: Reference[];
  projects?: Project[];
  /** Added: a text, or its parts. */
  objective?: string | Objective;
  /** Added; items of `work` of that type stand here as well. */
  internships?: Work[];
  /** Added. */
  campus?: Volunteer[];
  /** Added. */
  research?: Research[];
  /** Added. */
  openSource?: OpenSource[];
  /** Added: BibTeX; its entries stand behind those of `publications`. */
  bibtex?: string;
  /** Added. */
  patents?: Patent[];
  /** Added. */
  softwareCopyrights?: SoftwareCopyright[];
  /** Added. */
  talks?: Talk[];
  /** Added. */
  competitions?: Competition[];
  /** Added. */
  teaching?: Work[];
  /** Added. */
  service?: Service[];
  /** Added. */
  grants?: Grant[];
  /** Added: sections with headings of their own. */
  custom?: Custom[];
  /** Added. Markdown. */
  selfEvaluation?: string;
  meta?: Meta;
  [other: string]: unknown;
}

/**
 * A resume as users write it: JSON Resume v1.0.0 (https://jsonresume.org/schema) with the fields
 * that this theme adds, marked below. Every field is optional; `render` also takes any other value.
 * Dates are ISO 8601 (`2019`, `2019-03`, `2019-03-15`), or text that is printed as written. An item
 * with `hidden: true` is left out everywhere.
 */
export interface Resume extends Content {
  /** Added: what other languages say otherwise, by their BCP 47 tags. */
  translations?: Record<string, Translation<Content>>;
}

export type * from "./achievements";
export type * from "./basics";
export type * from "./custom";
export type * from "./education";
export type * from "./experience";
export type * from "./item";
export type * from "./meta";
export type * from "./objective";
export type * from "./person";
export type * from "./scholarship";
export type * from "./translation";
