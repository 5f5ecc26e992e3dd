import {
  at,
  isEmpty,
  type JsonObject,
  type Path,
  type Reader,
  type Reading,
  type ReadOf,
  type Shape,
} from "../reading";
import type { Item } from "../types";

/** What a reader makes of nothing; made once, since most fields of most items are absent. */
function emptyValue(read: Reader<unknown>): (reading: Reading) => unknown {
  const nowhere: Path = at(undefined, "");
  let made: { value: unknown } | undefined;
  return (reading) => {
    made ??= { value: read(undefined, nowhere, reading) };
    return made.value;
  };
}

/** Keys in the order of a field's names. */
const inOrder = (keys: readonly string[], names: readonly string[]): readonly string[] =>
  keys.length < 2 ? keys : names.filter((name) => keys.includes(name));

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
    empty: emptyValue(read),
  }));
  const placeOf = new Map(
    fields.flatMap(({ names }, index) => names.map((name) => [name, index] as const)),
  );
  const elsewhere = new Set([...readElsewhere, ...ignored]);

  /** The keys under which each field is filled, by its place in the shape; the field's own first. */
  const filledKeys = (value: JsonObject, path: Path | undefined, { report }: Reading) => {
    const filled: (string[] | undefined)[] = [];
    for (const key of Object.keys(value)) {
      if (isEmpty(value[key])) continue;
      const place = placeOf.get(key);
      if (place === undefined) {
        if (!elsewhere.has(key) && !key.startsWith("$")) report(at(path, key), "unknown-field");
        continue;
      }
      const keys = filled[place];
      if (keys === undefined) filled[place] = [key];
      else keys.push(key);
    }
    return filled;
  };

  return (value, path, reading) => {
    const filled = filledKeys(value, path, reading);
    const result: Record<string, unknown> = {};
    fields.forEach(({ key, read, names, empty }, index) => {
      const [written = key, ...repeated] = inOrder(filled[index] ?? [], names);
      if (filled[index] === undefined && !reading.hidesAnything) {
        result[key] = empty(reading);
        return;
      }
      const place = at(path, written, key);
      const isHidden = reading.isHidden(place);
      const content = isHidden ? undefined : filled[index] && value[written];
      result[key] = read(content, place, reading);
      if (isHidden) return;
      for (const name of repeated) {
        if (value[name] !== content) reading.report(at(path, name), "repeated-field");
      }
    });
    return result as ReadOf<S>;
  };
}
