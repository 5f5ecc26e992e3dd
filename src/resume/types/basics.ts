import type { Item } from "./item";
import type { Objective } from "./objective";

export interface Basics {
  name?: string;
  /**
   * Added: the name in another script, shown beside the name; also finds the owner among authors.
   * `lang` is BCP 47.
   */
  alternateName?: string | (string | { value?: string; lang?: string })[];
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
  /** Added: a number of years, or own words such as `5 年`. */
  workYears?: number | string;
  /** Added. */
  wechat?: string;
  /** Added. */
  qq?: string;
  /** Added: own fields of the contact lines, such as `驾照：C1`. */
  fields?: ExtraField[];
  /** Added; may also stand at the root. Markdown. */
  selfEvaluation?: string;
  /** Added; may also stand at the root. */
  objective?: string | Objective;
  /** Added: nothing of it is shown unless `meta.themeOptions.personal` names it. */
  personal?: Personal;
}

export interface Location {
  address?: string;
  postalCode?: string;
  city?: string;
  /** ISO 3166-1 alpha-2. */
  countryCode?: string;
  region?: string;
}

export interface Profile extends Item {
  network?: string;
  username?: string;
  url?: string;
  /** Added: a remark behind the name, such as `1.4k followers`. */
  note?: string;
}

export interface ExtraField extends Item {
  label?: string;
  value?: string;
  url?: string;
}

/** Hidden unless asked for. There are no fields for numbers of identity cards, health or religion. */
export interface Personal {
  /** Shown to the month; an age is never computed. */
  birthDate?: string;
  gender?: string;
  ethnicity?: string;
  nativePlace?: string;
  residence?: string;
  politicalStatus?: string;
  maritalStatus?: string;
  /** ISO 3166-1 alpha-2, or a name. */
  nationality?: string;
}
