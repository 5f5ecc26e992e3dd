import type { Entry } from "./parser";
import { textOf } from "./value";

/** The fields of an entry, and which of them nobody has taken yet. */
export interface Fields {
  /** A field as written, without taking it; "" if it is missing. */
  look: (name: string) => string;
  /** The first of some fields that has a value, as written; the others are left. */
  take: (...names: readonly string[]) => string;
  /** The same as plain text. */
  text: (...names: readonly string[]) => string;
  /** What has a value and was not taken. */
  left: () => string[];
}

export function fieldsOf({ fields, lost }: Entry): Fields {
  const taken = new Set<string>();
  const look = (name: string): string => fields.get(name) ?? "";
  const take = (...names: readonly string[]): string => {
    const name = names.find((candidate) => look(candidate) !== "");
    if (name === undefined) return "";
    taken.add(name);
    return look(name);
  };
  const left = (): string[] =>
    [...fields.keys()].filter((name) => look(name) !== "" && !taken.has(name));
  return {
    look,
    take,
    text: (...names) => textOf(take(...names)),
    left: () => [...left(), ...lost],
  };
}
