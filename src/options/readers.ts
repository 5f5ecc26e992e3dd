import { at, type Path } from "../problems/path";
import { cleaned } from "../resume/readers/any-text";
import { cutList } from "../resume/readers/list";
import { isEmpty, isObject, type JsonObject, kindOf, type Reading } from "../resume/reading";

/** The value of an option, or undefined for one that it does not take. */
export type Reader<T> = (value: unknown, path: Path, reading: Reading) => T | undefined;

/** How each member of an object is read, and what it is when it is not given. */
export type Members<T> = {
  readonly [Key in keyof T]: readonly [read: Reader<T[Key]>, fallback: T[Key]];
};

/** Reads an object member by member; those that are unknown or of no use are told. */
export function readMembers<T extends object>(
  written: JsonObject,
  members: Members<T>,
  path: Path,
  reading: Reading,
): T {
  const take = <Key extends keyof T & string>(key: Key): T[Key] => {
    const [read, fallback] = members[key];
    const value = written[key];
    if (isEmpty(value)) return fallback;
    const result = read(value, at(path, key), reading);
    if (result === undefined) {
      reading.report(at(path, key), "bad-option", { found: kindOf(value) });
      return fallback;
    }
    return result;
  };
  for (const key of Object.keys(written)) {
    if (!Object.hasOwn(members, key)) reading.report(at(path, key), "unknown-option");
  }
  const keys = Object.keys(members) as (keyof T & string)[];
  return Object.fromEntries(keys.map((key) => [key, take(key)])) as T;
}

export const objectOf =
  <T extends object>(members: Members<T>): Reader<T> =>
  (value, path, reading) =>
    isObject(value) ? readMembers(value, members, path, reading) : undefined;

export const oneOf =
  <T extends string>(...values: T[]): Reader<T> =>
  (value) =>
    values.find((candidate) => candidate === value);

export const flag: Reader<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

export const names: Reader<readonly string[]> = (value, path, reading) =>
  Array.isArray(value) && value.every((item) => typeof item === "string")
    ? cutList(value, path, reading)
    : undefined;

export const flagOr =
  <T extends string>(word: T): Reader<boolean | T> =>
  (value) =>
    typeof value === "boolean" || value === word ? (value as boolean | T) : undefined;

/** One name is a list of one. */
export const nameOrNames: Reader<readonly string[]> = (value, path, reading) =>
  names(typeof value === "string" ? [value] : value, path, reading);

/** `{ key: text }`, or `{ language: { key: text } }`, of which the page's language counts. */
export const labels: Reader<Readonly<Record<string, string>>> = (value, path, reading) => {
  if (!isObject(value)) return undefined;
  const [base, script] = reading.language.split("-");
  const perLanguage = [reading.language, `${base}-${script}`, `${base}`]
    .map((tag) => value[tag])
    .find(isObject);
  const written = cutList(Object.entries({ ...value, ...perLanguage }), path, reading);
  return Object.fromEntries(
    written
      .filter((entry): entry is [string, string] => typeof entry[1] === "string")
      .map(([key, text]) => [key, cleaned(text, at(path, key), reading)] as const)
      .filter(([, text]) => text !== ""),
  );
};
