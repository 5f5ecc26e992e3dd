import { type CalendarDate, startOf } from "./calendar-date";

/** `2019`, `2019-03`, `2019/3/15`, `2018.9`, and `2019-03-15T08:00:00Z`, of which the date counts. */
const separated =
  /^(?<year>\d{4})(?:([-/.])(?<month>\d{1,2})(?:\2(?<day>\d{1,2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)? ?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/i;

/** `201903`, `20190315`. */
const compact = /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})?$/;

/** `2019年`, `2019 年 3 月`, `2019年3月15日`; Korean has the same order. */
const han =
  /^(?<year>\d{4}) *[年년](?: *(?<month>\d{1,2}) *(?:月份?|월)(?: *(?<day>\d{1,2}) *[日号號일])?)?$/;

/** `Mar 2019`, `March 2019`, `Sept. 2019`, `Sep 1, 2019`. */
const named = /^(?<name>[a-z]{3,9})\.?(?: (?<day>\d{1,2}))?,? (?<year>\d{4})$/i;

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The date of a month by its English name or the beginning of it, from three letters on. */
function dateByName(year: number, name: string, day?: number): CalendarDate | undefined {
  const index = monthNames.findIndex((month) => month.startsWith(name.toLowerCase()));
  return index === -1 ? undefined : calendarDate(year, index + 1, day);
}

/** ISO 8601 weeks, `2019-W12` and `2019-W12-3`. */
const week = /^(?<year>\d{4})-?W(?<week>\d{2})(?:-?[1-7])?$/i;

/** ISO 8601 ordinal dates, `2019-080`. */
const ordinal = /^(?<year>\d{4})-(?<dayOfYear>\d{3})$/;

/** No form is longer; longer text is not worth a look. */
const longest = 64;

function calendarDate(year: number, month?: number, day?: number): CalendarDate | undefined {
  if (!(year >= 1000 && year <= 9999)) return undefined;
  if (month === undefined) return { year };
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return { year, month };
  const date = { year, month, day };
  // Every month has 28 days; a day that a month does not have runs over into the next.
  const exists = day >= 1 && (day <= 28 || startOf(date).date() === day);
  return exists ? date : undefined;
}

/** The month of a day counted from 1 January; undefined when that year has no such day. */
function monthOfDay(year: number, dayOfYear: number): CalendarDate | undefined {
  const day = startOf({ year }).add(dayOfYear - 1, "day");
  return day.year() === year ? calendarDate(year, day.month() + 1) : undefined;
}

/** A week belongs to the year and month of its Thursday; week 1 is the one with 4 January. */
function monthOfWeek(year: number, weekOfYear: number): CalendarDate | undefined {
  const fourth = startOf({ year, month: 1, day: 4 });
  const firstThursday = 4 + 3 - ((fourth.day() + 6) % 7);
  return monthOfDay(year, firstThursday + 7 * (weekOfYear - 1));
}

const number = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

function parseText(value: string): CalendarDate | undefined {
  const trimmed = value.trim();
  if (trimmed.length > longest) return undefined;
  const text = /[^ -~]/.test(trimmed) ? trimmed.normalize("NFKC") : trimmed;
  const written = separated.exec(text) ?? compact.exec(text) ?? han.exec(text);
  if (written !== null) {
    const { year, month, day } = written.groups ?? {};
    return calendarDate(Number(year), number(month), number(day));
  }
  const byName = named.exec(text)?.groups;
  if (byName !== undefined) {
    return dateByName(Number(byName["year"]), byName["name"] ?? "", number(byName["day"]));
  }
  const counted = week.exec(text) ?? ordinal.exec(text);
  if (counted === null) return undefined;
  const { year, week: weekOfYear, dayOfYear } = counted.groups ?? {};
  return weekOfYear === undefined
    ? monthOfDay(Number(year), Number(dayOfYear))
    : monthOfWeek(Number(year), Number(weekOfYear));
}

/**
 * Reads a date as strictly as a date must be read, without any help of the engine's own parsers.
 *
 * @param value Text (ISO 8601 calendar dates, weeks and ordinal dates; `2019/03`, `2018.9`,
 * `201903`, `2019 年 3 月`, `Mar 2019`, `Mar 15, 2019`; full-width digits; of a date and time the date as written, whatever the
 * zone), a whole number (`2019`, `201903`), or a `Date`, of which the UTC date counts.
 * @returns The parts that were written (of weeks and ordinal dates the month), or undefined for
 * everything else: other words, a month 13, a 30 February, a year outside 1000-9999. Never throws.
 */
export function parseDate(value: unknown): CalendarDate | undefined {
  if (typeof value === "string") return parseText(value);
  if (typeof value === "number") {
    return Number.isInteger(value) ? parseText(String(value)) : undefined;
  }
  if (!(value instanceof Date)) return undefined;
  return calendarDate(value.getUTCFullYear(), value.getUTCMonth() + 1, value.getUTCDate());
}
