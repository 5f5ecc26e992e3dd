import type { Schema } from "../../scripts/schema";
import type { Json } from "../support/fixtures";

/** A field as the schema describes it. */
export interface Field extends Schema {
  description?: string;
  default?: Json;
  enum?: string[];
  additionalProperties?: boolean | Field;
  properties?: Record<string, Field>;
  items?: Field;
  anyOf?: Field[];
}

/** Every named field below a schema, lists and alternatives looked through. */
export function fieldsOf(schema: Field, path = ""): [path: string, field: Field][] {
  const { properties = {}, items, anyOf = [] } = schema;
  return [
    ...Object.entries(properties).flatMap(([key, field]) => {
      const place = path === "" ? key : `${path}.${key}`;
      return [[place, field] as [string, Field], ...fieldsOf(field, place)];
    }),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...anyOf.flatMap((alternative) => fieldsOf(alternative, path)),
  ];
}
