import {
  at,
  isEmpty,
  type JsonObject,
  type Path,
  type Reading,
  type ReadOf,
  type Shape,
} from "../reading";
import type { Item } from "../types";

const own = (value: JsonObject, key: string): unknown =>
  Object.hasOwn(value, key) ? value[key] : undefined;

/** The names under which a field is filled: its own first, then its aliases. */
const filledKeys = (value: JsonObject, names: readonly string[]): string[] =>
  names.filter((name) => !isEmpty(own(value, name)));

/** What any item may have beside its fields. */
const readElsewhere: readonly string[] = ["id", "hidden"] satisfies (keyof Item)[];

/**
 * Reads the members of an object by their shape; a field that is filled under two names is read
 * under the first. What the shape does not know, or reads under another name, is reported.
 *
 * @param ignored Keys that are read elsewhere.
 */
export function membersReader<S extends Shape>(
  shape: S,
  ignored: readonly string[],
): (value: JsonObject, path: Path | undefined, reading: Reading) => ReadOf<S> {
  const fields = Object.entries(shape).map(([key, { read, aliases }]) => ({
    key,
    read,
    names: [key, ...aliases],
  }));
  const known = new Set([...fields.flatMap(({ names }) => names), ...readElsewhere, ...ignored]);

  return (value, path, reading) => {
    for (const key of Object.keys(value)) {
      if (!known.has(key) && !key.startsWith("$") && !isEmpty(value[key])) {
        reading.report(at(path, key), "unknown-field");
      }
    }
    const result: Record<string, unknown> = {};
    for (const { key, read, names } of fields) {
      const [written = key, ...repeated] = names.length > 1 ? filledKeys(value, names) : names;
      const place = at(path, written, key);
      const isHidden = reading.isHidden(place);
      result[key] = read(isHidden ? undefined : own(value, written), place, reading);
      if (isHidden) continue;
      for (const name of repeated) {
        if (own(value, name) !== own(value, written))
          reading.report(at(path, name), "repeated-field");
      }
    }
    return result as ReadOf<S>;
  };
}
