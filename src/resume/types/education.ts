import type { Period } from "./experience";
import type { Person, Titled } from "./person";

export interface Education extends Period {
  institution?: string;
  url?: string;
  /** Added. */
  location?: string;
  area?: string;
  studyType?: string;
  /** Added: the degree, where `studyType` says something else; such as `工学硕士`. */
  degree?: string;
  /** Added: the level of education, such as `硕士研究生`. */
  level?: string;
  /** Added: `major`, `minor`, `dual`, or own words. */
  kind?: "major" | "minor" | "dual" | (string & {});
  /** Added: the direction inside the area, such as `知识产权`. */
  direction?: string;
  /** Added: the college or department inside the institution. */
  department?: string;
  /** Added: such as `全日制`. */
  mode?: string;
  /** Added: research direction. */
  research?: string | string[];
  score?: string;
  /** Added: a grade point average beside another score. */
  gpa?: number | string;
  /** Added: such as `3/120（前 2.5%）`. */
  rank?: string;
  /** Added. */
  advisor?: string | Person | (string | Person)[];
  /** Added. */
  thesis?: string | Titled;
  courses?: string[];
  /** Added. */
  honors?: string | string[];
  /** Added: behind the institution's name, such as `985`, `双一流`. */
  tags?: string | string[];
  /** Added. Markdown. */
  summary?: string;
  /** Added. Markdown. */
  highlights?: string[];
}
