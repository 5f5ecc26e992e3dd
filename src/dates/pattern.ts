import type { DatePatterns, Locale } from "../locales/locale";
import { remember } from "../locales/remember";
import { type CalendarDate, isoText, startOf } from "./calendar-date";

/** A piece of a printed date or span: a date for `<time datetime>`, or the text around dates. */
export interface DatePart {
  text: string;
  /** ISO 8601, as precise as the text; undefined where the text is no readable date. */
  datetime: string | undefined;
}

type DayjsLocale = Exclude<Parameters<ReturnType<typeof startOf>["locale"]>[0], string>;

interface Printer {
  locale: DayjsLocale;
  printed: Map<string, string>;
}

const printers = new WeakMap<Locale, Printer>();

/** Texts kept for each locale; a resume has some dozens. */
const mostPrinted = 2000;

/** dayjs keeps locales by name for the whole process: a name of our own replaces nobody's. */
function makePrinter(locale: Locale): Printer {
  const monthsShort = [...locale.dates.monthsShort];
  const name = `jianli-${locale.tag}`;
  const printer = {
    locale: { name, months: monthsShort, monthsShort, formats: {}, relativeTime: {} },
    printed: new Map<string, string>(),
  };
  printers.set(locale, printer);
  return printer;
}

/** A date through the pattern for its precision. */
export function printDate(date: CalendarDate, patterns: DatePatterns, locale: Locale): DatePart {
  const datetime = isoText(date);
  const pattern =
    date.month === undefined
      ? patterns.year
      : date.day === undefined
        ? patterns.month
        : patterns.day;
  const printer = printers.get(locale) ?? makePrinter(locale);
  const key = `${datetime} ${pattern}`;
  let text = printer.printed.get(key);
  if (text === undefined) {
    text = startOf(date).locale(printer.locale).format(pattern);
    if (printer.printed.size >= mostPrinted) printer.printed.clear();
    printer.printed.set(key, text);
  }
  return { text, datetime };
}

/** Texts at even places, names of slots at odd places. */
const templateOf = remember((pattern) => pattern.split(/\{(start|end|date)\}/));

/** Puts parts into the slots of a pattern such as `{start} – {end}`. */
export function fill(
  pattern: string,
  slots: Readonly<Record<string, readonly DatePart[]>>,
): DatePart[] {
  const parts: DatePart[] = [];
  templateOf(pattern).forEach((piece, index) => {
    if (index % 2 === 1) parts.push(...(slots[piece] ?? []));
    else if (piece !== "") parts.push({ text: piece, datetime: undefined });
  });
  return parts;
}
