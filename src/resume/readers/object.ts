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
import { anyText } from "./any-text";
import { cutList, splitEnumeration } from "./list";
import { membersReader } from "./members";

/** Objects as one; the first that fills a member wins. */
function merge(objects: readonly JsonObject[]): JsonObject {
  const merged = new Map<string, unknown>();
  for (const [key, value] of objects.flatMap((object) => Object.entries(object))) {
    if (!merged.has(key)) merged.set(key, value);
  }
  return Object.fromEntries(merged);
}

/**
 * Reads an object of a shape; the result has every member of the shape. A list of objects is read as
 * one; a value of another kind becomes an object that holds its text as the member named `primary`.
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
    if (isEmpty(value)) return readMembers({}, path, reading);
    if (isObject(value)) return readMembers(value, path, reading);
    if (path === undefined) return readMembers({}, path, reading);
    const details = { expected: "object", found: kindOf(value) } as const;
    if (Array.isArray(value) && value.some(isObject)) {
      const objects = cutList(value, path, reading).filter(
        (item) => isObject(item) && !isEmpty(item),
      );
      const result = readMembers(merge(objects), path, reading);
      reading.report(path, "converted", {
        ...details,
        shown: Object.values(result).find(isText) ?? "",
      });
      return result;
    }
    const shown = anyText(value, path, reading, reading.listSeparator);
    reading.report(path, shown === "" ? "dropped" : "converted", { ...details, shown });
    return readMembers({ [primary]: shown }, path, reading);
  };
}

const isText = (member: unknown): member is string => typeof member === "string" && member !== "";

/** Whether anything of a member that was read can be shown. */
export const isFilled = (member: unknown): boolean => {
  if (Array.isArray(member)) return member.length > 0;
  if (isObject(member)) return Object.values(member).some(isFilled);
  return member !== "" && member !== undefined && typeof member !== "boolean";
};

/** How a list of objects is read when it is no list. */
interface Lenience<S extends Shape> {
  /** The member that a text stands for, and that a map's keys give. */
  primary: keyof S & string;
  /** The member that a map's texts give; also takes a key whose object has its primary member. */
  secondary: keyof S & string;
  /** Whether a text enumerates several items. */
  enumerates?: boolean;
  /** Whether a text is as good as an item, and one item as good as a list of one. */
  isOneOrMore?: boolean;
  /** Keys of an item that say nothing here. */
  ignored?: readonly string[];
  /** Takes apart what an item says in one member and the shape in several. */
  prepare?: (item: JsonObject) => JsonObject;
  /** The items that one holds. */
  expand?: (item: Placed, reading: Reading) => readonly Placed[];
}

/** One value of a list and where it stands. */
export type Placed = readonly [path: Path, value: unknown];

function entryOf<S extends Shape>(
  key: string,
  value: unknown,
  { primary, secondary }: Lenience<S>,
) {
  if (!isObject(value)) return { [primary]: key, [secondary]: value };
  if (isEmpty(value[primary])) return { ...value, [primary]: key };
  return isEmpty(value[secondary]) ? { ...value, [secondary]: key } : value;
}

/** The items of what is no list: the parts of a text, one object, or the named values of a map. */
function asList<S extends Shape>(
  value: unknown,
  shape: S,
  lenience: Lenience<S>,
  path: Path,
  reading: Reading,
): Placed[] {
  if (isObject(value)) {
    const names = Object.entries(shape).flatMap(([key, { aliases }]) => [key, ...aliases]);
    return names.some((name) => Object.hasOwn(value, name))
      ? [[path, value]]
      : Object.entries(value).map(([key, item]) => [at(path, key), entryOf(key, item, lenience)]);
  }
  const written = anyText(value, path, reading, reading.listSeparator);
  const parts = lenience.enumerates === true ? splitEnumeration(written) : [written];
  return parts.map((part) => [path, { [lenience.primary]: part }]);
}

/**
 * Reads a list of objects of a shape. A single object is a list of one, a map of objects or texts a
 * list of its values named by their keys, a text an item or the items that it enumerates. Empty
 * items are left out.
 */
export function objects<S extends Shape>(shape: S, lenience: Lenience<S>): Reader<ReadOf<S>[]> {
  const readItem = object(shape, lenience.primary, ...(lenience.ignored ?? []));
  const { primary, isOneOrMore = false, prepare = (item) => item, expand } = lenience;
  const prepared = (item: unknown): unknown => {
    if (isObject(item)) return prepare(item);
    return isOneOrMore && typeof item === "string" ? { [primary]: item } : item;
  };
  /** Without what is hidden under a name that is taken apart before it is read. */
  const withoutHidden = ([place, item]: Placed, reading: Reading): Placed =>
    isObject(item) && reading.hidesAnything
      ? [
          place,
          Object.fromEntries(
            Object.entries(item).filter(([key]) => !reading.isHidden(at(place, key))),
          ),
        ]
      : [place, item];
  return (value, path, reading) => {
    if (isEmpty(value)) return [];
    const isList = Array.isArray(value);
    const placed: Placed[] = isList
      ? value.map((item: unknown, index) => [at(path, index), item])
      : asList(value, shape, lenience, path, reading);
    const items = cutList(placed, path, reading)
      .filter(([place]) => !reading.isHidden(place))
      .map((item) => withoutHidden(item, reading))
      .flatMap((item) => expand?.(item, reading) ?? [item])
      .map(([place, item]) => readItem(prepared(item), place, reading))
      .filter(isFilled);
    if (!isList && !isOneOrMore) {
      const shown = items.map((item) => item[primary]).join(reading.listSeparator);
      const code = items.length === 0 ? "dropped" : "converted";
      reading.report(path, code, { expected: "list", found: kindOf(value), shown });
    }
    return items;
  };
}
