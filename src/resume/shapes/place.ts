import { object } from "../readers/object";
import { text, textOrNumber } from "../readers/text";
import { field } from "../reading";
import type { Location } from "../types";
import type { ShapeOf } from "./shape-of";

const location = {
  address: field(text),
  postalCode: field(textOrNumber, "zip", "zipCode"),
  city: field(text),
  countryCode: field(text, "country"),
  region: field(text, "state", "province"),
} satisfies ShapeOf<Location>;

export const readLocation = object(location, "address");

/** A place is one text in most sections; the parts of an address are understood as well. */
export const place = field<ReturnType<typeof readLocation>>((value, path, reading) =>
  typeof value === "string"
    ? readLocation({ address: value }, path, reading)
    : readLocation(value, path, reading),
);
