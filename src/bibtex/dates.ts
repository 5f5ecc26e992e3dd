import type { Fields } from "./fields";
import { months } from "./months";
import { textOf } from "./value";

const padded = (number: number): string => String(number).padStart(2, "0");

interface MonthAndDay {
  month: number;
  day: number | undefined;
}

/** `jan`, `January`, `3`, `03`, `3月`, `mar~15`, `15 March`, `Mar/Apr`: the first month, and its day. */
function monthOf(written: string): MonthAndDay | undefined {
  const name = /\p{L}{3,}/u.exec(written)?.[0].slice(0, 3).toLowerCase();
  const [first, second] = (written.match(/\d+/g) ?? []).map(Number);
  const named = name === undefined ? -1 : months.indexOf(name);
  if (named >= 0) return { month: named + 1, day: first };
  if (name !== undefined || first === undefined) return undefined;
  const isDated = /^\d+\D{1,3}\d+/.test(written) && !/[-/]/.test(written);
  return first >= 1 && first <= 12
    ? { month: first, day: isDated ? second : undefined }
    : undefined;
}

const isDay = (day: number | undefined): day is number => day !== undefined && day > 0 && day < 32;

/** The first day of a date or range as biblatex writes it: `2018-11-05/2018-11-07`, `2018~`, `/2019`. */
export function firstDate(written: string): string {
  const first = written.split("/").find((part) => /\d{4}/.test(part)) ?? "";
  const [, year = "", month, day] = /(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(first) ?? [];
  if (month === undefined || Number(month) < 1 || Number(month) > 12) return year;
  return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
}

/** The date of `year`, `month` and `day`; what is no month is left. */
function fromYear(fields: Fields): string {
  const written = textOf(fields.look("year"));
  const year = /\d{4}/.exec(written)?.[0];
  if (year === undefined) return "";
  fields.take("year");
  if (/^\d{4}-\d\d/.test(written)) return firstDate(written);
  const found = monthOf(textOf(fields.look("month")));
  if (found === undefined) return year;
  fields.take("month");
  const own = Number(fields.look("day"));
  const day = isDay(own) ? Number(fields.take("day")) : found.day;
  return isDay(day)
    ? `${year}-${padded(found.month)}-${padded(day)}`
    : `${year}-${padded(found.month)}`;
}

/** When a work appeared: ISO 8601, as exact as the entry says it; "" where it says nothing. */
export function dateOf(fields: Fields): string {
  for (const name of ["date", "issued"]) {
    const date = firstDate(textOf(fields.look(name)));
    if (date !== "") {
      fields.take(name);
      return date;
    }
  }
  return fromYear(fields) || firstDate(textOf(fields.take("eventdate")));
}

/** Where a year should stand, works that have not appeared say so; words of biblatex for the rest. */
const statuses: readonly (readonly [pattern: RegExp, status: string])[] = [
  [/^(?:in ?press|印刷中)$/i, "in-press"],
  [/^(?:forthcoming|to appear|accepted|已录用|待发表)$/i, "accepted"],
  [/^(?:submitted|under review|在审|已投稿)$/i, "submitted"],
  [/^(?:in ?preparation)$/i, "in-preparation"],
  [/^(?:prepublished)$/i, "preprint"],
];

/** How far the publication of a work has come. */
export function statusOf(fields: Fields): string {
  const nameOf = (text: string) => statuses.find(([pattern]) => pattern.test(text))?.[1];
  const written = fields.text("pubstate");
  if (written !== "") return nameOf(written) ?? written;
  const year = nameOf(textOf(fields.look("year")));
  if (year !== undefined) fields.take("year");
  return year ?? "";
}
