import type { Item } from "../../src/resume/types";

/** A piece of JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

declare const valueType: unique symbol;

/** The words that a union of texts names: `"major" | (string & {})` -> `"major"`. */
type WordsOf<T> = T extends string ? (string extends T ? never : T) : never;

/** What JSON Schema says of a value of type T; an entry for a wider or narrower type is a type error. */
export type Entry<T> = Schema & {
  readonly [valueType]?: readonly [
    exactly: (value: T) => T,
    words: (word: WordsOf<T>) => WordsOf<T>,
  ];
};

/** What a field means, in English and in Chinese, and how it may look. */
type Words = readonly [english: string, chinese: string, ...examples: unknown[]];

export const described = <T>(
  schema: Entry<T>,
  [english, chinese, ...examples]: Words,
): Entry<T> => ({
  ...schema,
  description: `${english}\n${chinese}`,
  ...(examples.length === 0 ? {} : { examples }),
});

export const string: Entry<string> = { type: "string" };

export const list = <T>(items: Entry<T>): Entry<T[]> => ({ type: "array", items });

const alternativesOf = (schema: Schema): readonly unknown[] =>
  Array.isArray(schema["anyOf"]) ? schema["anyOf"] : [schema];

export const either = <A, B>(one: Entry<A>, other: Entry<B>): Entry<A | B> => ({
  anyOf: [...alternativesOf(one), ...alternativesOf(other)],
});

const strings = list(string);

export const text = (...words: Words): Entry<string> => described(string, words);
export const texts = (...words: Words): Entry<string[]> => described(strings, words);
export const textOrTexts = (...words: Words): Entry<string | string[]> =>
  described(either(string, strings), words);
export const textOrNumber = (...words: Words): Entry<string | number> =>
  described({ type: ["string", "number"] }, words);
export const address = (...words: Words): Entry<string> =>
  described({ ...string, format: "uri" }, words);
export const email = (...words: Words): Entry<string> =>
  described({ ...string, format: "email" }, words);
export const flag = (...words: Words): Entry<boolean> => described({ type: "boolean" }, words);

/** As in the official schema. */
const isoDate = "^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$";

export const date = (...words: Words): Entry<string> =>
  described({ $comment: "ISO 8601", ...string, pattern: isoDate }, words);

/** One of some words; all that the type has, and no others. */
export const oneOf = <const T extends string>(values: readonly T[], ...words: Words): Entry<T> =>
  described({ type: "string", enum: values }, words);

/** Either of them, without a word about it. */
export const enumOf = <const T extends string>(...values: T[]): Entry<T> => ({
  type: "string",
  enum: values,
});

/** One of the words that the type has, which editors offer, or own ones. */
export const oneOfOr = <const T extends string>(
  values: readonly T[],
  ...words: Words
): Entry<T | (string & {})> =>
  described({ anyOf: [{ type: "string", enum: values }, string] }, words);

/** A text, for which editors offer some words. */
export const offering = (values: readonly string[], ...words: Words): Entry<string> =>
  described(either({ ...string, enum: values }, string), words);

/** A text, or something with more to it. */
export const textOr = <T>(schema: Entry<T>, ...words: Words): Entry<string | T> =>
  described(either(string, schema), words);

export const listOf = <T>(items: Entry<T>, ...words: Words): Entry<T[]> =>
  described(list(items), words);

/**
 * Every member of a public type; one without an entry, or with one for another type, is a type error.
 * A member that the type leaves open takes any.
 */
export type Entries<T> = {
  readonly [K in keyof T as string extends K ? never : K]-?: unknown extends T[K]
    ? Schema
    : Entry<Exclude<T[K], undefined>>;
};

/** An object with the members of a public type; others are allowed, as in the official schema. */
export const objectOf = <T>(properties: Entries<T>): Entry<T> => ({
  type: "object",
  additionalProperties: true,
  properties,
});

export const item: Entries<Item> = {
  id: text("The name by which a translation finds the item.", "供译文辨认条目的名称。"),
  hidden: flag("Whether the item is left out everywhere.", "是否处处隐去该条目。"),
};
