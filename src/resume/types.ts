/**
 * A resume as users write it: JSON Resume v1.0.0 (https://jsonresume.org/schema) with the fields
 * that this theme adds, marked below. Every field is optional; `render` also takes any other value.
 * Dates are ISO 8601 (`2019`, `2019-03`, `2019-03-15`), or text that is printed as written.
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
  meta?: Meta;
  [other: string]: unknown;
}

export interface Basics {
  name?: string;
  /** Added: the name in another script, shown beside the name; also finds the owner among authors. */
  alternateName?: string | string[];
  label?: string;
  /** A data URI is shown; another URL only with `meta.themeOptions.photo.remote`. */
  image?: string;
  email?: string;
  phone?: string;
  url?: string;
  /** Added: a remark behind the web address, such as `200k 阅读, 80k 访客`. */
  urlNote?: string;
  /** Markdown. */
  summary?: string;
  location?: Location;
  profiles?: Profile[];
}

export interface Location {
  address?: string;
  postalCode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  region?: string;
}

export interface Profile {
  network?: string;
  username?: string;
  url?: string;
  /** Added: a remark behind the name, such as `1.4k followers`. */
  note?: string;
}

export interface Work {
  name?: string;
  /** Added: a remark behind the employer's name, such as `被字节跳动并购`. */
  note?: string;
  location?: string;
  /** Markdown. */
  description?: string;
  position?: string;
  /** Added: `full-time`, `part-time`, `internship`, … or own words such as `非全职`. */
  employmentType?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  /** Markdown. */
  summary?: string;
  /** Markdown. */
  highlights?: string[];
}

export interface Volunteer {
  organization?: string;
  position?: string;
  url?: string;
  startDate?: string;
  endDate?: string;
  /** Markdown. */
  summary?: string;
  /** Markdown. */
  highlights?: string[];
}

export interface Education {
  institution?: string;
  url?: string;
  /** Added. */
  location?: string;
  area?: string;
  studyType?: string;
  /** Added: `major`, `minor`, `dual`, or own words. */
  kind?: "major" | "minor" | "dual" | (string & {});
  /** Added: the direction inside the area, such as `知识产权`. */
  direction?: string;
  /** Added: research direction. */
  research?: string | string[];
  startDate?: string;
  endDate?: string;
  score?: string;
  courses?: string[];
}

export interface Award {
  title?: string;
  date?: string;
  awarder?: string;
  /** Markdown. */
  summary?: string;
}

export interface Certificate {
  name?: string;
  date?: string;
  url?: string;
  issuer?: string;
}

export interface Publication {
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

export interface Skill {
  name?: string;
  level?: string;
  keywords?: string[];
}

export interface Language {
  language?: string;
  fluency?: string;
}

export interface Interest {
  name?: string;
  keywords?: string[];
}

export interface Reference {
  name?: string;
  /** Markdown. */
  reference?: string;
}

export interface Project {
  name?: string;
  /** Markdown. */
  description?: string;
  /** Markdown. */
  highlights?: string[];
  keywords?: string[];
  startDate?: string;
  endDate?: string;
  url?: string;
  roles?: string[];
  entity?: string;
  type?: string;
}

export interface Meta {
  canonical?: string;
  version?: string;
  lastModified?: string;
  /** BCP 47, the language of the text. */
  language?: string;
  themeOptions?: unknown;
  [other: string]: unknown;
}
