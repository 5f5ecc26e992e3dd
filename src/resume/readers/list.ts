import {
  at,
  isEmpty,
  isObject,
  kindOf,
  limits,
  type Path,
  type Reader,
  type Reading,
} from "../reading";
import { prose, text, textOrNumber } from "./text";

/** An array as it is (cut at the limit); anything else is undefined. */
export function itemsOf(value: unknown, path: Path, reading: Reading): unknown[] | undefined {
  if (!Array.isArray(value)) return undefined;
  if (value.length <= limits.list) return value;
  reading.report(path, "cut-list", { limit: limits.list });
  return value.slice(0, limits.list);
}

const list =
  (readItem: Reader<string>, split: (written: string) => string[]): Reader<string[]> =>
  (value, path, reading) => {
    if (isEmpty(value)) return [];
    const items = itemsOf(value, path, reading);
    if (items !== undefined) {
      return items
        .map((item, index) => readItem(item, at(path, index), reading))
        .filter((item) => item !== "");
    }
    if (isObject(value)) {
      const texts = Object.entries(value).map(([key, item]) =>
        readItem(item, at(path, key), reading),
      );
      reading.report(path, "converted", {
        expected: "list",
        found: "object",
        shown: texts.join(reading.listSeparator),
      });
      return texts.filter((item) => item !== "");
    }
    const written =
      typeof value === "string"
        ? readItem(value, path, reading)
        : textOrNumber(value, path, reading);
    if (written === "") return [];
    reading.report(path, "converted", { expected: "list", found: kindOf(value), shown: written });
    return split(written);
  };

const tidy = (items: string[]): string[] =>
  items.map((item) => item.trim()).filter((item) => item !== "");

/** A comma inside brackets belongs to the item: `Jupyter（Lab，Notebook）`. */
const separators = /[,，、;；\n](?![^(（]*[)）])/;

/** Short words such as keywords and courses; one text is split at its separators. */
export const words: Reader<string[]> = list(text, (written) => tidy(written.split(separators)));

const bullet = /^\s*(?:[-*•·]|\d+[.)、])\s+/;

/** Sentences such as highlights; one text is split into its lines, written bullets removed. */
export const sentences: Reader<string[]> = list(prose, (written) =>
  tidy(written.split("\n").map((line) => line.replace(bullet, ""))),
);

/** One text or several; a single text is one item and nothing to report. */
export const texts: Reader<string[]> = (value, path, reading) =>
  typeof value === "string"
    ? [text(value, path, reading)].filter((item) => item !== "")
    : words(value, path, reading);
