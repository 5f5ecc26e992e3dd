import type { DateFormat } from "../dates";
import type { Locale } from "../locales/locale";
import type { ReadOptions } from "../options";

/** What every section may know beside the resume. */
export interface Context {
  /** The page's language: BCP 47. */
  language: string;
  /** The language of the resume's text: that of the page, unless it has no translation for it. */
  contentLanguage: string;
  /** The page's words, with the user's own labels in place. */
  locale: Locale;
  options: ReadOptions;
  dates: DateFormat;
  /** The names of the resume's owner, as they may stand among authors. */
  owner: readonly string[];
}
