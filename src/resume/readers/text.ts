import { isPresent, parseDate } from "../../dates";
import { cleanText, isClean } from "../../text";
import {
  at,
  isEmpty,
  isObject,
  type JsonObject,
  kindOf,
  limits,
  type Path,
  type Reader,
  type Reading,
} from "../reading";

/** What a faulty generator leaves behind where a value was missing. */
const placeholder = /^(?:undefined|null|NaN|\[object Object\]|Invalid Date)$/;

/** The members that name an object, first the most telling. */
const namingKeys = ["name", "title", "text", "value", "label", "content", "summary", "description"];

/** The form of a language map such as `{ "zh": "…", "en": "…" }`. */
const languageTag = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

function clean(text: string, path: Path, reading: Reading, limit: number): string {
  let result = text;
  if (result.length > limit) {
    result = result.slice(0, limit);
    reading.report(path, "cut-text", { limit });
  }
  if (!isClean(result)) {
    const cleaned = cleanText(result);
    if (cleaned.length !== result.replace(/\r\n?/g, "\n").length) {
      reading.report(path, "broken-characters");
    }
    result = cleaned;
  }
  result = result.trim();
  if (!placeholder.test(result)) return result;
  reading.report(path, "placeholder", { shown: result });
  return "";
}

/** The member of an object that stands for it as text; undefined when none does. */
function namingMember(value: JsonObject, language: string): string | undefined {
  const keys = Object.keys(value);
  const named = namingKeys.find((key) => !isEmpty(value[key]) && Object.hasOwn(value, key));
  if (named !== undefined) return named;
  if (keys.length === 0 || !keys.every((key) => languageTag.test(key))) return undefined;
  const base = language.split("-")[0];
  return (
    keys.find((key) => key.replace("_", "-").toLowerCase() === language.toLowerCase()) ??
    keys.find((key) => key.split(/[-_]/)[0] === base) ??
    keys[0]
  );
}

/** The text of any value, or "" when it has none; reports nothing but cuts and broken characters. */
function textOf(value: unknown, path: Path, reading: Reading, join: string, depth: number): string {
  if (depth > limits.depth) {
    reading.report(path, "cut-depth", { limit: limits.depth });
    return "";
  }
  switch (typeof value) {
    case "string":
      return clean(value, path, reading, limits.text);
    case "number":
      return Number.isFinite(value) ? String(value) : "";
    case "bigint":
      return String(value);
    case "object":
      break;
    default:
      return "";
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value)) {
    if (value.length > limits.list) reading.report(path, "cut-list", { limit: limits.list });
    return value
      .slice(0, limits.list)
      .map((item: unknown, index) => textOf(item, at(path, index), reading, join, depth + 1))
      .filter((text) => text !== "")
      .join(join);
  }
  if (!isObject(value)) return "";
  const member = namingMember(value, reading.language);
  return member === undefined
    ? ""
    : textOf(value[member], at(path, member), reading, join, depth + 1);
}

/** Reads any value as text and reports what it was, unless it was a text (or a natural number for one). */
export function readText(value: unknown, path: Path, reading: Reading, join: string): string {
  if (typeof value === "string") return clean(value, path, reading, limits.text);
  if (isEmpty(value)) return "";
  const shown = textOf(value, path, reading, join, 0);
  const found = kindOf(value);
  if (shown === "") reading.report(path, "dropped", { expected: "text", found });
  else reading.report(path, "converted", { expected: "text", found, shown });
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
  if (value instanceof Date || Number.isInteger(value)) return textOf(value, path, reading, " ", 0);
  const written = text(value, path, reading);
  if (written !== "" && parseDate(written) === undefined && !isPresent(written)) {
    reading.report(path, "unreadable-date", { shown: written });
  }
  return written;
};
