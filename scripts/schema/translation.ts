import type { Schema } from "./entry";

interface Parts {
  type?: string | string[];
  enum?: unknown[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  additionalProperties?: boolean | Schema;
  default?: unknown;
  examples?: unknown;
}

/**
 * The same, where `null` may stand for it and for everything in it. The resume is the default and the
 * example of its translations.
 */
function removable(schema: Schema): Schema {
  const parts: Parts = schema;
  const { type, enum: values, anyOf, items, properties, additionalProperties, ...rest } = parts;
  const { default: _, examples: __, ...words } = rest;
  return {
    ...(type && { type: [type, "null"].flat() }),
    ...(values && { enum: [...values, null] }),
    ...(anyOf && { anyOf: anyOf.map(removable) }),
    ...(items && { items: removable(items) }),
    ...(properties && { properties: removableMembers(properties) }),
    ...(typeof additionalProperties === "object" && {
      additionalProperties: removable(additionalProperties),
    }),
    ...words,
  };
}

const removableMembers = (members: Readonly<Record<string, Schema>>): Record<string, Schema> =>
  Object.fromEntries(Object.entries(members).map(([key, member]) => [key, removable(member)]));

/** BCP 47, and with the underscore of POSIX. */
const languageTag = "^[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*$";

/** Parts of a resume by the language that they are in; what is not said is as in the resume. */
export const translationsOf = (content: Readonly<Record<string, Schema>>): Schema => ({
  type: "object",
  patternProperties: {
    [languageTag]: { type: "object", properties: removableMembers(content) },
  },
  examples: [{ en: { basics: { name: "Ce Gao" } } }],
});
