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

/** A list that is no longer than the limit; a longer one is cut and reported. */
export function cutList<T>(items: readonly T[], path: Path, reading: Reading): readonly T[] {
  if (items.length <= limits.list) return items;
  reading.report(path, "cut-list", { limit: limits.list });
  return items.slice(0, limits.list);
}

/** The parts of an enumeration, cut at its commas; one inside brackets belongs to its part. */
export function splitEnumeration(written: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < written.length; index += 1) {
    const character = written.charAt(index);
    if ("(（[".includes(character)) depth += 1;
    else if (")）]".includes(character)) depth -= 1;
    else if (depth <= 0 && ",，、;；\n".includes(character)) {
      parts.push(written.slice(start, index));
      start = index + 1;
    }
  }
  parts.push(written.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

const bullet = /^\s*[-*•·]\s+/;

const splitLines = (written: string): string[] =>
  written
    .split("\n")
    .map((line) => line.replace(bullet, "").trim())
    .filter((line) => line !== "");

/** `{ "frontend": "React" }` says `frontend: React`; the index of a list says nothing. */
const namedText = (key: string, item: unknown): unknown =>
  typeof item === "string" && !/^\d+$/.test(key) ? `${key}: ${item}` : item;

/** Reads a list of texts, each by its reader; one text is split into several. */
export const list =
  (readItem: Reader<string>, split: (written: string) => string[]): Reader<string[]> =>
  (value, path, reading) => {
    if (isEmpty(value)) return [];
    const readAll = (items: readonly [string | number, unknown][]): string[] =>
      cutList(items, path, reading)
        .map(([key, item]) => ({ place: at(path, key), item }))
        .filter(({ place }) => !reading.isHidden(place))
        .map(({ place, item }) => readItem(item, place, reading))
        .filter((item) => item !== "");
    if (Array.isArray(value)) return readAll(value.map((item, index) => [index, item]));
    const items = isObject(value)
      ? readAll(Object.entries(value).map(([key, item]) => [key, namedText(key, item)]))
      : split(textOrNumber(value, path, reading));
    if (items.length > 0) {
      const shown = items.join(reading.listSeparator);
      reading.report(path, "converted", { expected: "list", found: kindOf(value), shown });
    }
    return items;
  };

/** A text that is one item. */
export const splitNothing = (written: string): string[] => (written === "" ? [] : [written]);

/** Short words such as keywords and courses; one text is split at its commas. */
export const words: Reader<string[]> = list(text, splitEnumeration);

/** Sentences such as highlights, without bullets of their own; one text is split into its lines. */
export const sentences: Reader<string[]> = (value, path, reading) =>
  list(prose, splitLines)(value, path, reading).map((sentence) => sentence.replace(bullet, ""));

/** One or several; what is no list is one item, and nothing to report. */
export const texts: Reader<string[]> = (value, path, reading) =>
  Array.isArray(value)
    ? words(value, path, reading)
    : [text(value, path, reading)].filter((item) => item !== "");
