import { cleanText, isClean } from "../../text";
import {
  at,
  isEmpty,
  isObject,
  type JsonObject,
  limits,
  type Path,
  type Reading,
} from "../reading";

/** What a faulty generator leaves behind where a value was missing. */
const placeholder = /^(?:undefined|null|NaN|\[object Object\]|Invalid Date)$/;

/** A text without what no page can show; what had to go is reported. */
export function cleaned(text: string, path: Path, reading: Reading): string {
  let result = text;
  if (result.length > limits.text) {
    result = result.slice(0, limits.text);
    reading.report(path, "cut-text", { limit: limits.text });
  }
  if (!isClean(result)) {
    const clean = cleanText(result);
    if (clean.length !== result.replace(/\r\n?/g, "\n").length) {
      reading.report(path, "broken-characters");
    }
    result = clean;
  }
  result = result.trim();
  if (!placeholder.test(result)) return result;
  reading.report(path, "placeholder", { shown: result });
  return "";
}

/** The members that name an object, first the most telling. */
const namingKeys = ["name", "title", "text", "value", "label", "content", "summary", "description"];

/** The form of a language map such as `{ "zh": "…", "en": "…" }`. */
const languageTag = /^[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*$/;

/** The key of a language map that fits the page best; undefined for another object. */
function languageKey(keys: readonly string[], language: string): string | undefined {
  if (!keys.every((key) => languageTag.test(key))) return undefined;
  const base = language.split("-")[0];
  return (
    keys.find((key) => key.replaceAll("_", "-").toLowerCase() === language.toLowerCase()) ??
    keys.find((key) => key.split(/[-_]/)[0] === base) ??
    keys[0]
  );
}

/** The members that make an object's text: the one that names it, or all its texts: first, last. */
function tellingKeys(value: JsonObject, language: string): string[] {
  const keys = Object.keys(value).filter((key) => !isEmpty(value[key]));
  const naming = namingKeys.find((key) => keys.includes(key)) ?? languageKey(keys, language);
  return naming === undefined ? keys.filter((key) => typeof value[key] === "string") : [naming];
}

/**
 * The text of any value, or "" when it has none. Reports what is cut or removed, and leaves it to the
 * caller to report that the value was no text.
 *
 * @param join Between the items of a list.
 */
export function anyText(
  value: unknown,
  path: Path,
  reading: Reading,
  join: string,
  depth = 0,
): string {
  if (depth > limits.depth) {
    reading.report(path, "cut-depth", { limit: limits.depth });
    return "";
  }
  const textAt = (key: string | number, item: unknown): string =>
    anyText(item, at(path, key), reading, join, depth + 1);
  if (typeof value === "string") return cleaned(value, path, reading);
  if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
  if (typeof value === "bigint") return String(value);
  if (value instanceof Date) {
    return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
  }
  if (Array.isArray(value)) {
    if (value.length > limits.list) reading.report(path, "cut-list", { limit: limits.list });
    const items: unknown[] = value.slice(0, limits.list);
    return items
      .map((item, index) => textAt(index, item))
      .filter((text) => text !== "")
      .join(join);
  }
  if (!isObject(value) || isEmpty(value)) return "";
  return tellingKeys(value, reading.language)
    .map((key) => textAt(key, value[key]))
    .join(" ");
}
