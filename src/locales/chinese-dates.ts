import type { DatePatterns, Locale } from "./locale";

/** The dates of Chinese in either script; only the word for "expected" differs. */
export function chineseDates(expectedMark: string): Locale["dates"] {
  const expected = `{date}${expectedMark}`;
  const short = (separator: string): DatePatterns => ({
    year: "YYYY",
    month: `YYYY${separator}MM`,
    day: `YYYY${separator}MM${separator}DD`,
    range: "{start}–{end}",
    open: "{start}–至今",
    expected,
  });
  return {
    long: {
      year: "YYYY [年]",
      month: "YYYY [年] M [月]",
      day: "YYYY [年] M [月] D [日]",
      range: "{start}至 {end}",
      open: "{start}至今",
      expected,
    },
    longTight: {
      year: "YYYY[年]",
      month: "YYYY[年]M[月]",
      day: "YYYY[年]M[月]D[日]",
      range: "{start}至{end}",
      open: "{start}至今",
      expected,
    },
    numeric: short("."),
    iso: short("-"),
    monthsShort: Array.from({ length: 12 }, (_, index) => `${index + 1}月`),
  };
}
