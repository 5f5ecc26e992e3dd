import { isPresent, parseDate } from "../../dates";
import { isEmpty, kindOf, type Path, type Reader, type Reading } from "../reading";
import { anyText, cleaned } from "./any-text";

function readText(value: unknown, path: Path, reading: Reading, join: string): string {
  if (typeof value === "string") return cleaned(value, path, reading);
  if (isEmpty(value)) return "";
  const shown = anyText(value, path, reading, join);
  const code = shown === "" ? "dropped" : "converted";
  reading.report(path, code, { expected: "text", found: kindOf(value), shown });
  return shown;
}

/** One line: a name, a title, a place. The items of a list are joined as the language does. */
export const text: Reader<string> = (value, path, reading) =>
  readText(value, path, reading, reading.listSeparator);

/** Free text, markdown allowed. The items of a list become paragraphs. */
export const prose: Reader<string> = (value, path, reading) =>
  readText(value, path, reading, "\n\n");

/** A text for which a number is a natural spelling, such as a grade. */
export const textOrNumber: Reader<string> = (value, path, reading) =>
  typeof value === "number" && Number.isFinite(value) ? String(value) : text(value, path, reading);

/**
 * A date as text; one that cannot be read as a date is kept as written. Of the numbers only a whole
 * one is sure: 2019.10 reaches us as 2019.1.
 */
export const date: Reader<string> = (value, path, reading) => {
  const isNatural = value instanceof Date || Number.isInteger(value);
  const written = isNatural ? anyText(value, path, reading, "") : text(value, path, reading);
  if (written !== "" && parseDate(written) === undefined && !isPresent(written)) {
    reading.report(path, "unreadable-date", { shown: written });
  }
  return written;
};
