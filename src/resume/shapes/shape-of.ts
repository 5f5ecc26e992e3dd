import type { Field } from "../reading";
import type { Item } from "../types";

/** A shape that has each field of the public type: adding one there is a type error here. */
export type ShapeOf<T, ReadElsewhere = keyof Item> = {
  readonly [K in keyof T as string extends K
    ? never
    : K extends ReadElsewhere
      ? never
      : K]-?: Field<unknown>;
};
