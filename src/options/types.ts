import type { StyleName } from "../citations/style-names";

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
  /** Sections that come first, in this order; the others follow in theirs. Default: none. */
  sections?: string[];
  /** Places that are left out everywhere, such as `basics.phone`, `work[2]`, `references`. Default: none. */
  hide?: string[];
  /**
   * Members of `basics.personal` that are shown, of `birthDate`, `gender`, `ethnicity`, `nativePlace`,
   * `residence`, `politicalStatus`, `maritalStatus` and `nationality`. Default: none.
   */
  personal?: string[];
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
  /**
   * The accent: a pigment, 黛蓝 (default), 朱砂, 松绿, 绛紫 or 墨, in Chinese, in pinyin (`dailan`, `zhusha`,
   * `songlv`, `jiangzi`, `mo`) or in English (`indigo`, `cinnabar`, `pine`, `plum`, `ink`), which win over
   * the names of CSS; or a colour of CSS: hex, `rgb()`, `hsl()` or a name. On dark pages a lighter one of
   * its hue stands. A colour too near that of the sheet is moved away from it until it can be read.
   */
  color?: string;
  /**
   * The colours of the page, in the form of jsonresume-theme-even; a text is for light and dark pages
   * alike. They are made readable as `color` is, over which `accent` wins. The printed sheet is white.
   */
  colors?: {
    /** The sheet. */
    background?: ColorPair;
    /** Rules, and on paper the lines below links. */
    dimmed?: ColorPair;
    /** The text. */
    primary?: ColorPair;
    /** Dates, places and remarks. */
    secondary?: ColorPair;
    /** Headings, positions and glyphs. */
    accent?: ColorPair;
  };
  /**
   * `auto` (default) follows the reader's device, `light` and `dark` are so on every screen. Print is
   * always light.
   */
  colorScheme?: "auto" | "light" | "dark";
  /** Whether each printed page ends in the owner's name and its number: `高策 · 1 / 2`. Default true. */
  pageNumbers?: boolean;
  /** How the photo is shown. */
  photo?: {
    /** Whether it is shown at all, and named to search engines and previews. Default true. */
    show?: boolean;
    /** `portrait` (default): 25 × 35 mm; `square` and `circle`: 28 mm. */
    shape?: "portrait" | "square" | "circle";
    /** Whether an image that is not a data URI may be shown, by a request. Default false. */
    remote?: boolean;
  };
  /** How publications are shown. */
  publications?: {
    /**
     * `resume` (default): title, authors, where, when, in lines of their own. Others print one line each:
     * `gbt7714` (GB/T 7714—2025), `gbt7714-2015`, `apa` (7th edition), `ieee`.
     */
    style?: StyleName;
    /** Whether they are numbered; `reverse` counts down to the last. Default true. */
    number?: boolean | "reverse";
    /** What they are grouped by, each group with its heading. Default `none`: as given. */
    group?: "none" | "type" | "year";
    /** Further names of the owner among authors, beside those in `basics`. Default: none. */
    self?: string[];
    /** Whether authors are listed that a style would replace by et al. Default false. */
    showAllAuthors?: boolean;
    /** Of `gbt7714`: `gb` (default) sets full-width signs, `half` ASCII ones. */
    punctuation?: "gb" | "half";
  };
  /** The date that "today" means, ISO 8601: marks later ends as expected. Default: none. */
  now?: string;
}

/** A colour for light pages and one for dark pages; one alone is for both. */
export type ColorPair = string | [light: string, dark?: string];
