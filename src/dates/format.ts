import type { DatePatterns, Locale } from "../locales/locale";
import { type CalendarDate, isLater, toMonth } from "./calendar-date";
import { parseDate } from "./parse";
import { type DatePart, fill, printDate } from "./pattern";
import { isPresent } from "./present";

export type DateStyle = "long" | "numeric" | "iso";

/** Whether dates have a typed space between Han and digits. */
export type HanSpacing = "typed" | "none";

/** How the dates of a page are printed. */
export interface DateFormat {
  locale: Locale;
  dateStyle: DateStyle;
  hanSpacing: HanSpacing;
  /** What "today" means: a later end is marked as expected. Without it nothing is. */
  now?: CalendarDate | undefined;
}

function patternsOf({ locale: { dates }, dateStyle, hanSpacing }: DateFormat): DatePatterns {
  if (dateStyle !== "long") return dates[dateStyle];
  return hanSpacing === "none" ? dates.longTight : dates.long;
}

/** The locale's "present" is what its open pattern says beside the start. */
const presentPart = ({ open }: DatePatterns): DatePart => ({
  text: open
    .replace("{start}", "")
    .replace(/^[\s\-–—~～]+/, "")
    .trimEnd(),
  datetime: undefined,
});

/** A written moment, read once. */
interface Moment {
  /** None for an empty text, else one. */
  parts: DatePart[];
  date: CalendarDate | undefined;
  isNow: boolean;
}

function read(value: string, format: DateFormat, withDay: boolean): Moment {
  const text = value.trim();
  if (text === "") return { parts: [], date: undefined, isNow: false };
  const patterns = patternsOf(format);
  const date = parseDate(text);
  if (date !== undefined) {
    const shown = withDay ? date : toMonth(date);
    return { parts: [printDate(shown, patterns, format.locale)], date, isNow: false };
  }
  const isNow = isPresent(text);
  const part = isNow ? presentPart(patterns) : { text, datetime: undefined };
  return { parts: [part], date, isNow };
}

/**
 * A single date.
 *
 * @param value A date, a word for "present", or any other text, which is printed as it is.
 * @param precision `day` prints a day that was given, in the long style only: columns of short
 * dates stay even.
 * @returns No part for an empty value, else one.
 */
export const dateParts = (
  value: string,
  format: DateFormat,
  precision: "month" | "day" = "month",
): DatePart[] => read(value, format, precision === "day" && format.dateStyle === "long").parts;

/** The parts of an end; "expected" stands beside one that is still to come. */
function endParts({ parts, date }: Moment, format: DateFormat): DatePart[] {
  if (date === undefined || format.now === undefined || !isLater(date, format.now)) return parts;
  return fill(patternsOf(format).expected, { date: parts });
}

/** `Summer 2019` names a time from which something may go on; `待定` and `2015 to 2018` do not. */
const namesOneYear = (text: string): boolean => text.match(/\p{Nd}{4}/gu)?.length === 1;

/**
 * A span of time, to the month; each end keeps its own precision and nothing is collapsed or
 * repaired. Ends that print alike are one date.
 *
 * @param start A date or other text; "" when missing.
 * @param end A date, a word for "present", or other text; "" when the span goes on.
 * @returns The ends and the text between them, in order; empty when both ends are missing.
 */
export function rangeParts(start: string, end: string, format: DateFormat): DatePart[] {
  const { open, range } = patternsOf(format);
  const from = read(start, format, false);
  const until = read(end, format, false);
  if (until.parts.length === 0) {
    const goesOn = from.date !== undefined || namesOneYear(start);
    return goesOn ? fill(open, { start: from.parts }) : from.parts;
  }
  const isOne = from.parts.length === 0 || partsText(from.parts) === partsText(until.parts);
  if (isOne) return endParts(until, format);
  return until.isNow
    ? fill(open, { start: from.parts })
    : fill(range, { start: from.parts, end: endParts(until, format) });
}

/** The text of parts, as it is read and copied. */
export const partsText = (parts: readonly DatePart[]): string =>
  parts.map(({ text }) => text).join("");
