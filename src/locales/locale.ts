import type { FieldLabel, PublicationType, SectionLabel, Word } from "./labels";

export type * from "./labels";

/** What `validate` can report; the sentence for each is in the locale. */
export type ProblemCode =
  | "not-an-object"
  | "converted"
  | "dropped"
  | "placeholder"
  | "broken-characters"
  | "cut-text"
  | "cut-list"
  | "cut-depth"
  | "unreadable-date"
  | "unsafe-url"
  | "remote-image"
  | "image-too-large"
  | "unknown-field"
  | "repeated-field"
  | "unknown-option"
  | "bad-option"
  | "accent-adjusted"
  | "hides-nothing"
  | "translation-without-item"
  | "unknown-language"
  | "missing-characters"
  | "fonts-missing"
  | "serif-missing"
  | "bold-left-out"
  | "fonts-left-out"
  | "does-not-fit";

/** What a value is or should be; `converted` and `dropped` name them. */
export type ValueKind = "text" | "number" | "boolean" | "list" | "object" | "date" | "link";

/**
 * The dates of one style. `year`, `month` and `day` are dayjs format strings (literal text in
 * square brackets); the others hold `{start}`, `{end}` or `{date}`.
 */
export interface DatePatterns {
  year: string;
  month: string;
  day: string;
  range: string;
  open: string;
  expected: string;
}

export interface Locale {
  /** BCP 47, the tag of this table: `zh-Hans`. */
  tag: string;
  labels: Record<SectionLabel | FieldLabel, string>;
  /** `citedTimes` holds `{n}`, a number. */
  words: Record<Word, string>;
  /** In the plural where the language has one: `Journal articles`, 期刊论文. */
  publicationTypes: Record<PublicationType, string>;
  /**
   * One sentence each. They may hold `{expected}` and `{found}` (words of `kinds`), `{shown}` (the
   * text that is shown, or that was written), `{characters}` and `{limit}` (a number).
   */
  problems: Record<ProblemCode, string>;
  /** As the words stand in those sentences: `a list`, 列表. */
  kinds: Record<ValueKind, string>;
  punctuation: {
    /** Between a label and its value, with its space if it has one. */
    colon: string;
    /** Between items of a list. */
    list: string;
    /** Between clauses. */
    comma: string;
    /** Between labelled values on one line. */
    bar: string;
    /** Around a note; used when Han or Hangul stands beside it, else ` (` and `)`. */
    openBracket: string;
    closeBracket: string;
    /** Between a name and what belongs to the document (title). */
    separator: string;
  };
  dates: {
    long: DatePatterns;
    /** `long` without typed spaces between Han and digits (`hanSpacing: "none"`). */
    longTight: DatePatterns;
    numeric: DatePatterns;
    iso: DatePatterns;
    /** Twelve names for the token `MMM`. */
    monthsShort: readonly string[];
  };
  /** One form for each category of Intl.PluralRules that the language has; `{n}` is the number. */
  durations: {
    years: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
    months: Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };
    /** Between years and months. */
    join: string;
  };
  /** How a degree and its area make one phrase, and what ends the name of a direction of study. */
  degree: { order: "area-first" | "degree-first"; join: string; directionSuffix: string };
  /**
   * `large-to-small` joins as 中国上海; `small-to-large` as Shanghai, China. A postal code comes
   * last of all in the first and behind the region in the second; `-code-first` puts it before the
   * place that it belongs to: 150-0001 東京都渋谷区, 10115 Berlin.
   */
  addressOrder: `${"large-to-small" | "small-to-large"}${"" | "-code-first"}`;
  /** ISO 3166-1 alpha-2 to the country's name. */
  countries: () => Readonly<Record<string, string>>;
  /**
   * Exact English words of a field in lower case, and how this language says them; any other text
   * stands as the user wrote it.
   */
  vocabulary: {
    degrees: Readonly<Record<string, string>>;
    fluency: Readonly<Record<string, string>>;
    skillLevels: Readonly<Record<string, string>>;
    employmentTypes: Readonly<Record<string, string>>;
    patentTypes: Readonly<Record<string, string>>;
    patentStatuses: Readonly<Record<string, string>>;
    publicationStatuses: Readonly<Record<string, string>>;
    competitionLevels: Readonly<Record<string, string>>;
  };
}
