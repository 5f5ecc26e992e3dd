import dayjs, { type Dayjs } from "dayjs";
import utc from "dayjs/plugin/utc";

dayjs.extend(utc);

/**
 * A date of the Gregorian calendar, only as precise as its source: a month that was not written is
 * absent and never guessed. `year` is 1000-9999, `month` 1-12, `day` 1-31 and only beside a month.
 */
export interface CalendarDate {
  year: number;
  month?: number;
  day?: number;
}

/** The date's first moment, in UTC: local time would print the month before in the Americas. */
export const startOf = ({ year, month = 1, day = 1 }: CalendarDate): Dayjs =>
  dayjs.utc(Date.UTC(year, month - 1, day));

/** Without its day. */
export const toMonth = ({ year, month }: CalendarDate): CalendarDate =>
  month === undefined ? { year } : { year, month };

const twoDigits = (part: number): string => String(part).padStart(2, "0");

/** ISO 8601 as far as the date is known: `2019`, `2019-03`, `2019-03-15`. */
export function isoText({ year, month, day }: CalendarDate): string {
  if (month === undefined) return String(year);
  if (day === undefined) return `${year}-${twoDigits(month)}`;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** Whether a date is surely later than another: where one says less, only what both say counts. */
export function isLater(date: CalendarDate, other: CalendarDate): boolean {
  if (date.year !== other.year) return date.year > other.year;
  if (date.month === undefined || other.month === undefined) return false;
  if (date.month !== other.month) return date.month > other.month;
  return date.day !== undefined && other.day !== undefined && date.day > other.day;
}
