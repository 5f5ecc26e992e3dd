import type { CslItem } from "./item";
import type { CitationRun } from "./run";

/** What a reader may choose beside the style. */
export interface CitationSetting {
  /** Whether authors are listed that the style would replace by et al. */
  showAllAuthors: boolean;
  /** Of GB/T 7714: `gb` sets its full-width signs, `half` ASCII ones. */
  punctuation: "gb" | "half";
  /** Of the page, BCP 47: that of a date in words. Default: that of the work. */
  language?: string | undefined;
}

/**
 * A style turns a work into one line. It never throws, never leaves an author out but by its own
 * rule, and prints no sign twice nor for something that is missing.
 */
export type CitationStyle = (item: CslItem, setting: CitationSetting) => CitationRun[];
