/**
 * How a resume is shown. The same members may stand in the resume under `meta.themeOptions`; those
 * given to `render` win. A member of the wrong type falls back to its default and is reported by
 * `validate`.
 */
export interface Options {
  /** The page's language, BCP 47. Default: what the resume says, else what its text shows. */
  language?: string;
  /** Own words for headings and field names: `{ "summary": "个人简历" }`, or such words per language. */
  labels?: Record<string, string | Record<string, string>>;
  /** Default `long`: `2019 年 3 月`; `numeric`: `2019.03`; `iso`: `2019-03`. */
  dateStyle?: "long" | "numeric" | "iso";
  /** `typed` (default) sets a space between Han and digits in dates, `none` leaves it to the engine. */
  hanSpacing?: "typed" | "none";
  /** Whether spans of time are followed by their length. Default false. */
  showDuration?: boolean;
  /** Sections that come first, in this order; the others follow in the default order. */
  sections?: string[];
  /**
   * The embedded family: `sans` (default) or `serif`, which is a package of its own,
   * `jianli-font-serif`. `system` embeds none: the page takes the fonts of whoever opens it.
   */
  font?: "sans" | "serif" | "system";
  /** The paper that the page is printed on. Default `A4`. */
  paper?: "A4" | "Letter";
  /** How closely the page is set: type, leading and margins together. Default `normal`. */
  density?: "compact" | "normal" | "relaxed";
  /**
   * `one-page` sets the page ever closer than `density` says, until it fits one sheet, yet never
   * below 9 pt; what does not fit even so is told by `validate`. Default `none`.
   */
  fit?: "none" | "one-page";
  /** `remote`: whether an image that is not a data URI may be shown, by a request. Default false. */
  photo?: { remote?: boolean };
  /** The date that "today" means, ISO 8601: marks later ends as expected. Default: none. */
  now?: string;
}
