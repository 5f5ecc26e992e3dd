import type { Locale } from "../locales/locale";
import { remember } from "../locales/remember";
import type { CalendarDate } from "./calendar-date";
import { parseDate } from "./parse";
import { isPresent } from "./present";

const pluralRulesOf = remember((tag) => new Intl.PluralRules(tag));

function countText(count: number, unit: "years" | "months", locale: Locale): string {
  if (count <= 0) return "";
  const forms = locale.durations[unit];
  return (forms[pluralRulesOf(locale.tag).select(count)] ?? forms.other).replace(
    "{n}",
    String(count),
  );
}

/** A number of years: `5年`, `5 years`. */
export const durationOfYears = (years: number, locale: Locale): string =>
  countText(years, "years", locale);

/**
 * The length of a span: `2年3个月`, `2 years 3 months`.
 *
 * Both months count, so March to May is three months. An end that is only a year allows no more
 * than a difference of years.
 *
 * @param start A date; other text has no length.
 * @param end A date, a word for "present", or "" for an open end.
 * @param now Where an open span is measured to; without it an open span has no length.
 * @returns The text, or "" where the length is unknown, under a year between bare years, or negative.
 */
export function durationText(
  start: string,
  end: string,
  locale: Locale,
  now?: CalendarDate,
): string {
  const from = parseDate(start);
  const until = end.trim() === "" || isPresent(end) ? now : parseDate(end);
  if (from === undefined || until === undefined) return "";
  const years = until.year - from.year;
  if (from.month === undefined || until.month === undefined) {
    return countText(years, "years", locale);
  }
  const months = years * 12 + until.month - from.month + 1;
  return [
    countText(Math.floor(months / 12), "years", locale),
    countText(months % 12, "months", locale),
  ]
    .filter((text) => text !== "")
    .join(locale.durations.join);
}
