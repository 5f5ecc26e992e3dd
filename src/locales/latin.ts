import type { DatePatterns, Locale } from "./locale";

/** What languages in Latin letters share; French has another colon. */
export const latinPunctuation: Locale["punctuation"] = {
  colon: ": ",
  list: ", ",
  comma: ", ",
  bar: " | ",
  openBracket: " (",
  closeBracket: ")",
  separator: " – ",
};

/** What differs in their dates. */
interface LatinDates {
  present: string;
  expected: string;
  /** Formats of dayjs for a date with its day: in words, and in digits. */
  day: string;
  numericDay: string;
  monthsShort: readonly string[];
}

/** The dates of a language in Latin letters: `Mar 2019 – Present`. */
export function latinDates({
  present,
  expected,
  day,
  numericDay,
  monthsShort,
}: LatinDates): Locale["dates"] {
  const style = (patterns: Pick<DatePatterns, "month" | "day">): DatePatterns => ({
    year: "YYYY",
    ...patterns,
    range: "{start} – {end}",
    open: `{start} – ${present}`,
    expected: `{date} (${expected})`,
  });
  const long = style({ month: "MMM YYYY", day });
  return {
    long,
    longTight: long,
    numeric: style({ month: "MM/YYYY", day: numericDay }),
    iso: style({ month: "YYYY-MM", day: "YYYY-MM-DD" }),
    monthsShort,
  };
}
