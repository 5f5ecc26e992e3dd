import { type DatePart, dateParts, durationText, partsText, rangeParts } from "../../dates";
import type { Context } from "../context";
import { bracket } from "./bracket";

interface Period {
  startDate: string;
  endDate: string;
}

const plain = (text: string): DatePart => ({ text, datetime: undefined });

/** A span of time, open when it has begun and no end is given; with its length when that is asked for. */
export function period({ startDate, endDate }: Period, context: Context): DatePart[] {
  const parts = rangeParts(startDate, endDate, context.dates);
  if (!context.options.showDuration || startDate === "") return parts;
  const length = durationText(startDate, endDate, context.locale, context.dates.now);
  return length === ""
    ? parts
    : [...parts, plain(bracket(partsText(parts), length, context.locale))];
}

/** A single date, with its day where one is given. */
export const singleDate = (date: string, context: Context): DatePart[] =>
  dateParts(date, context.dates, "day");

/** A single date without its day: of something that came out in a month. */
export const monthOf = (date: string, context: Context): DatePart[] =>
  dateParts(date, context.dates, "month");
