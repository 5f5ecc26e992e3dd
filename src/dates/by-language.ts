import { type Locale, localeFor } from "../locales";
import { isoText } from "./calendar-date";
import { durationText } from "./duration";
import {
  type DateFormat,
  type DateStyle,
  dateParts,
  type HanSpacing,
  partsText,
  rangeParts,
} from "./format";
import { parseDate } from "./parse";

export interface DateOptions {
  /** BCP 47; a language without a table is printed in English. */
  language: string;
  /** Default `long`: `2019 年 3 月`; `numeric`: `2019.03`; `iso`: `2019-03`. */
  dateStyle?: DateStyle | undefined;
  /** Default `typed`; `none` prints `2019年3月`. */
  hanSpacing?: HanSpacing | undefined;
}

/** Untyped callers may leave the language out. */
const knownLocale = (language: unknown): Locale =>
  localeFor(typeof language === "string" ? language : "en");

const formatOf = ({ language, dateStyle, hanSpacing }: DateOptions): DateFormat => ({
  locale: knownLocale(language),
  dateStyle: dateStyle === "numeric" || dateStyle === "iso" ? dateStyle : "long",
  hanSpacing: hanSpacing === "none" ? "none" : "typed",
});

/** Any value as the text of a date; "" for what has none. */
function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  const date = parseDate(value);
  return date === undefined ? "" : isoText(date);
}

/**
 * Prints a single date as precisely as it is given; days in the long style only.
 *
 * @param value What `parseDate` reads; other text is returned trimmed, and a value that is neither
 * text nor date as "". Never throws.
 * @returns `2019 年 3 月`, `Mar 2019`, `2019.03`, …
 */
export const formatDate = (value: unknown, options: DateOptions): string =>
  partsText(dateParts(textOf(value), formatOf(options), "day"));

/**
 * Prints a span of time to the month.
 *
 * @param start What `parseDate` reads, or other text.
 * @param end Likewise, or a word for "present"; missing means that the span is open. Without a
 * start the end stands alone. Never throws.
 * @returns `2019 年 3 月至 2020 年 1 月`, `2019 年 3 月至今`, `Mar 2019 – Present`, …; "" when both
 * ends are missing.
 */
export const formatDateRange = (start: unknown, end: unknown, options: DateOptions): string =>
  partsText(rangeParts(textOf(start), textOf(end), formatOf(options)));

/**
 * Prints the length of a span, both its months included.
 *
 * @returns `2年3个月`, `2 years 3 months`, …; "" when an end is open or cannot be read, because the
 * result never depends on the clock. Never throws.
 */
export const formatDuration = (
  start: unknown,
  end: unknown,
  { language }: Pick<DateOptions, "language">,
): string => durationText(textOf(start), textOf(end), knownLocale(language));
