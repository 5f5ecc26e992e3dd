import type { CalendarDate } from "../../../dates";
import type { CslItem } from "../../item";
import { isForthcoming } from "../western/forthcoming";

const months = [
  "Jan.",
  "Feb.",
  "Mar.",
  "Apr.",
  "May",
  "Jun.",
  "Jul.",
  "Aug.",
  "Sep.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** `Mar. 27, 2013`, `Mar. 2013`, `2013`. */
export function dayText({ year, month, day }: CalendarDate): string {
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

const dateBy =
  (form: (date: CalendarDate) => string) =>
  (item: CslItem): string => {
    if (item.issued !== undefined) return form(item.issued);
    return isForthcoming(item) ? "to be published" : item.issuedText;
  };

/** The date as far as it is known, or what stands for it. */
export const dateText = dateBy(dayText);

/** `Oct. 2011`: the issue of a journal is that of a month. */
export const monthText = dateBy(({ day: _, ...month }) => dayText(month));

export const yearText = dateBy(({ year }) => String(year));
