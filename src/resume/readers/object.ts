import {
  at,
  type Field,
  isEmpty,
  isObject,
  type JsonObject,
  kindOf,
  type Path,
  type Reader,
  type Reading,
  type ReadOf,
  type Shape,
} from "../reading";
import { itemsOf } from "./list";
import { readText } from "./text";

const own = (value: JsonObject, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The name under which a field is filled: its own, else the first filled alias, else its own. */
function filledKey(value: JsonObject, key: string, { aliases }: Field<unknown>): string {
  if (!isEmpty(own(value, key))) return key;
  return aliases.find((alias) => !isEmpty(own(value, alias))) ?? key;
}

function readMembers<S extends Shape>(
  shape: S,
  value: JsonObject,
  path: Path | undefined,
  reading: Reading,
): ReadOf<S> {
  const result: Record<string, unknown> = {};
  for (const [key, member] of Object.entries(shape)) {
    const written = filledKey(value, key, member);
    result[key] = member.read(own(value, written), at(path, written), reading);
  }
  return result as ReadOf<S>;
}

function reportUnknown(
  known: ReadonlySet<string>,
  value: JsonObject,
  path: Path | undefined,
  reading: Reading,
) {
  for (const key of Object.keys(value)) {
    if (!known.has(key) && !key.startsWith("$") && !isEmpty(value[key])) {
      reading.report(at(path, key), "unknown-field");
    }
  }
}

const knownKeys = (shape: Shape): ReadonlySet<string> =>
  new Set(Object.entries(shape).flatMap(([key, { aliases }]) => [key, ...aliases]));

/**
 * Reads an object of a shape; the result has every member of the shape. A value of another kind
 * becomes an object that holds its text as the member named `primary`.
 */
export function object<S extends Shape>(
  shape: S,
  primary: keyof S & string,
  ...ignored: string[]
): (value: unknown, path: Path | undefined, reading: Reading) => ReadOf<S> {
  const known = new Set([...knownKeys(shape), ...ignored]);
  const read = (value: unknown, path: Path | undefined, reading: Reading): ReadOf<S> => {
    if (isObject(value)) {
      reportUnknown(known, value, path, reading);
      return readMembers(shape, value, path, reading);
    }
    if (isEmpty(value) || path === undefined) return readMembers(shape, {}, path, reading);
    if (Array.isArray(value) && value.some(isObject)) {
      const merged: JsonObject = Object.assign({}, ...[...value].reverse().filter(isObject));
      const read = readMembers(shape, merged, path, reading);
      const shown = String(read[primary]);
      reading.report(path, "converted", { expected: "object", found: "list", shown });
      return read;
    }
    const shown = readText(value, path, silent(reading), reading.listSeparator);
    reading.report(path, shown === "" ? "dropped" : "converted", {
      expected: "object",
      found: kindOf(value),
      shown,
    });
    return readMembers(shape, { [primary]: shown }, path, reading);
  };
  return read;
}

/** A reading for a value whose repair is reported once, by the caller. */
const silent = (reading: Reading): Reading => ({ ...reading, report: () => {} });

/** Whether anything of a member that was read can be shown. */
const isFilled = (member: unknown): boolean => {
  if (Array.isArray(member)) return member.length > 0;
  if (isObject(member)) return Object.values(member).some(isFilled);
  return member !== "" && member !== undefined;
};

const separators = /[,，、;；\n]/;

/** A list of what is no list: the parts of a text, one object, or the named values of a map. */
function asList(
  value: unknown,
  known: ReadonlySet<string>,
  primary: string,
  secondary: string,
): unknown[] {
  if (typeof value === "string") return value.split(separators).map((part) => part.trim());
  if (!isObject(value) || Object.keys(value).some((key) => known.has(key))) return [value];
  return Object.entries(value).map(([key, item]) =>
    isObject(item) ? { [primary]: key, ...item } : { [primary]: key, [secondary]: item },
  );
}

/**
 * Reads a list of objects of a shape. A single object is a list of one, a map of objects or texts a
 * list of its values named by their keys, a text a list of its parts. Empty items are left out.
 */
export function objects<S extends Shape>(
  shape: S,
  primary: keyof S & string,
  secondary: keyof S & string = primary,
): Reader<ReadOf<S>[]> {
  const readItem = object(shape, primary);
  const known = knownKeys(shape);
  return (value, path, reading) => {
    if (isEmpty(value)) return [];
    const items = itemsOf(value, path, reading) ?? asList(value, known, primary, secondary);
    const read = items
      .map((item, index) => readItem(item, at(path, index), reading))
      .filter(isFilled);
    if (!Array.isArray(value)) {
      const shown = read.map((item) => item[primary]).join(reading.listSeparator);
      reading.report(path, "converted", { expected: "list", found: kindOf(value), shown });
    }
    return read;
  };
}
