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

/**
 * A resume as users write it: JSON Resume v1.0.0 (https://jsonresume.org/schema) with the fields
 * that this theme adds, marked below. Every field is optional; `render` also takes any other value.
 * Dates are ISO 8601 (`2019`, `2019-03`, `2019-03-15`), or text that is printed as written. An item
 * with `hidden: true` is left out everywhere.
 */
export interface Resume {
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
  /** Added: what another language says otherwise, by its BCP 47 tag. */
  translations?: Record<string, Resume>;
  meta?: Meta;
  [other: string]: unknown;
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
