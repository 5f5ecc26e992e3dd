import type { Item } from "../../src/resume/types";

/** A piece of JSON Schema, draft-07. */
export type Schema = Readonly<Record<string, unknown>>;

/** What a field means, in English and in Chinese, and how it may look. */
type Words = readonly [english: string, chinese: string, ...examples: unknown[]];

export const described = (schema: Schema, [english, chinese, ...examples]: Words): Schema => ({
  ...schema,
  description: `${english}\n${chinese}`,
  ...(examples.length === 0 ? {} : { examples }),
});

const string: Schema = { type: "string" };
const strings: Schema = { type: "array", items: string };

export const text = (...words: Words): Schema => described(string, words);
export const texts = (...words: Words): Schema => described(strings, words);
export const textOrTexts = (...words: Words): Schema =>
  described({ anyOf: [string, strings] }, words);
export const textOrNumber = (...words: Words): Schema =>
  described({ type: ["string", "number"] }, words);
export const address = (...words: Words): Schema => described({ ...string, format: "uri" }, words);
export const email = (...words: Words): Schema => described({ ...string, format: "email" }, words);
export const flag = (...words: Words): Schema => described({ type: "boolean" }, words);
export const date = (...words: Words): Schema =>
  described({ $comment: "ISO 8601", ...string, pattern: isoDate }, words);

/** As in the official schema. */
const isoDate = "^([1-2][0-9]{3}-[0-1][0-9]-[0-3][0-9]|[1-2][0-9]{3}-[0-1][0-9]|[1-2][0-9]{3})$";

/** One of some words. */
export const oneOf = <T extends string>(values: readonly T[], ...words: Words): Schema =>
  described({ ...string, enum: values }, words);

/** One of some words, which editors offer, or own ones. */
export const oneOfOr = (values: readonly string[], ...words: Words): Schema =>
  described({ anyOf: [{ ...string, enum: values }, string] }, words);

/** A text, or something with more to it. */
export const textOr = (schema: Schema, ...words: Words): Schema =>
  described({ anyOf: [string, schema] }, words);

export const listOf = (items: Schema, ...words: Words): Schema =>
  described({ type: "array", items }, words);

/** Every member of a public type; one without an entry is a type error. */
type Entries<T> = { readonly [K in keyof T as string extends K ? never : K]-?: Schema };

/** An object with the members of a public type; others are allowed, as in the official schema. */
export const objectOf = <T>(properties: Entries<T>): Schema => ({
  type: "object",
  additionalProperties: true,
  properties,
});

export const item: Entries<Item> = {
  id: text("The name by which a translation finds the item.", "供译文辨认条目的名称。"),
  hidden: flag("Whether the item is left out everywhere.", "是否处处隐去该条目。"),
};
