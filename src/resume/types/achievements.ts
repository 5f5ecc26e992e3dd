import type { Item } from "./item";
export interface Award extends Item {
  title?: string;
  date?: string;
  awarder?: string;
  /** Added: `international`, `national`, `provincial`, `university`, or own words. */
  level?: string;
  /** Markdown. */
  summary?: string;
}

/** Added. */
export interface Competition extends Item {
  name?: string;
  /** `international`, `national`, `provincial`, `university`, or own words. */
  level?: string;
  /** Such as `一等奖`. */
  award?: string;
  /** Such as `3/1200`. */
  rank?: string;
  date?: string;
  role?: string;
  team?: string;
  organizer?: string;
  url?: string;
  /** Markdown. */
  summary?: string;
}

export interface Certificate extends Item {
  name?: string;
  date?: string;
  url?: string;
  issuer?: string;
}

export interface Skill extends Item {
  name?: string;
  level?: string;
  keywords?: string[];
}

export interface Language extends Item {
  language?: string;
  fluency?: string;
  /** Added: a test and its result, such as `CET-6 560`. */
  score?: string;
}

export interface Interest extends Item {
  name?: string;
  keywords?: string[];
}

export interface Reference extends Item {
  name?: string;
  /** Markdown. */
  reference?: string;
}
