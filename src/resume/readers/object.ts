import {
  at,
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
import { membersReader } from "./members";
import { readText } from "./text";

/** A reading for a value whose repair is reported once, by the caller. */
const silent = (reading: Reading): Reading => ({ ...reading, report: () => {} });

/**
 * Reads an object of a shape; the result has every member of the shape. A list of objects is merged,
 * the first one winning; a value of another kind becomes an object that holds its text as the member
 * named `primary`.
 *
 * @param ignored Keys that are read elsewhere.
 */
export function object<S extends Shape>(
  shape: S,
  primary: keyof S & string,
  ...ignored: string[]
): (value: unknown, path: Path | undefined, reading: Reading) => ReadOf<S> {
  const readMembers = membersReader(shape, ignored);
  return (value, path, reading) => {
    if (isObject(value)) return readMembers(value, path, reading);
    if (isEmpty(value) || path === undefined) return readMembers({}, path, reading);
    const found = kindOf(value);
    if (Array.isArray(value) && value.some(isObject)) {
      const merged: JsonObject = Object.assign({}, ...[...value].reverse().filter(isObject));
      const result = readMembers(merged, path, reading);
      reading.report(path, "converted", {
        expected: "object",
        found,
        shown: String(result[primary]),
      });
      return result;
    }
    const shown = readText(value, path, silent(reading), reading.listSeparator);
    const code = shown === "" ? "dropped" : "converted";
    reading.report(path, code, { expected: "object", found, shown });
    return readMembers({ [primary]: shown }, path, reading);
  };
}

/** Whether anything of a member that was read can be shown. */
const isFilled = (member: unknown): boolean => {
  if (Array.isArray(member)) return member.length > 0;
  if (isObject(member)) return Object.values(member).some(isFilled);
  return member !== "" && member !== undefined;
};

const separators = /[,，、;；\n]/;

/** A list of what is no list: the parts of a text, one object, or the named values of a map. */
function asList(value: unknown, shape: Shape, primary: string, secondary: string): unknown[] {
  if (typeof value === "string") return value.split(separators).map((part) => part.trim());
  if (!isObject(value)) return [value];
  const names = Object.entries(shape).flatMap(([key, { aliases }]) => [key, ...aliases]);
  if (names.some((name) => Object.hasOwn(value, name))) return [value];
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
  return (value, path, reading) => {
    if (isEmpty(value)) return [];
    const items = itemsOf(value, path, reading) ?? asList(value, shape, primary, secondary);
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
