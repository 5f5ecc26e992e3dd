import type { Item } from "./item";
import type { Person } from "./person";

/** A span of time. Without an end it is open. */
export interface Period extends Item {
  startDate?: string;
  endDate?: string;
}

export interface Work extends Period {
  name?: string;
  /** Added: a remark behind the employer's name, such as `被字节跳动并购`. */
  note?: string;
  location?: string;
  /** Markdown. */
  description?: string;
  position?: string;
  /** Added. */
  department?: string;
  /** Added: `full-time`, `part-time`, `internship`, … or own words such as `非全职`. */
  employmentType?: string;
  /** Added: `internship` puts the item among the internships, as such an `employmentType` does. */
  type?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
  /** Markdown. */
  highlights?: string[];
  /** Added. */
  keywords?: string[];
  /** Added: several positions at this employer, the latest first. */
  positions?: Position[];
}

/** Added: one of several positions at an employer. */
export interface Position extends Period {
  position?: string;
  department?: string;
  employmentType?: string;
  location?: string;
  /** Markdown. */
  summary?: string;
  /** Markdown. */
  highlights?: string[];
}

/** Added: research as an occupation; the fields of work. */
export interface Research extends Work {
  advisor?: string | Person | (string | Person)[];
}

export interface Volunteer extends Period {
  organization?: string;
  position?: string;
  /** Added. */
  location?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
  /** Markdown. */
  highlights?: string[];
}

/** Added: work for a scientific community, such as reviewing. */
export interface Service extends Period {
  role?: string;
  organization?: string;
  date?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
}

export interface Project extends Period {
  name?: string;
  /** Markdown. */
  description?: string;
  /** Markdown. */
  highlights?: string[];
  keywords?: string[];
  url?: string;
  roles?: string[];
  entity?: string;
  type?: string;
}

/** Added: a project of open source; the fields of a project. */
export interface OpenSource extends Project {
  stars?: number | string;
}
