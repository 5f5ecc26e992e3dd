import { prose } from "./readers/text";
import { at, isEmpty, isObject, type JsonObject, type Reading } from "./reading";
import { resume } from "./shapes";
import type { custom } from "./shapes/custom";
import { projects } from "./shapes/experience";

/** A section with a heading of its own. */
export type ReadCustom = ReturnType<typeof custom>[number] & {
  /** The member of the root that it was; "" for an item of `custom`. */
  name: string;
};

const fieldNames = new Set([
  ...Object.entries(resume).flatMap(([key, { aliases }]) => [key, ...aliases]),
  ...["locale", "metadata", "translations", "locales"],
]);

/** Members of the root that are no field of a resume; options may name them as sections. */
export const unknownMembers = (value: unknown): string[] =>
  isObject(value)
    ? Object.keys(value).filter(
        (key) => !fieldNames.has(key) && !key.startsWith("$") && !isEmpty(value[key]),
      )
    : [];

/** Reads such a member: a text is markdown, everything else a list of items. */
export function readOwnSection(
  resume: JsonObject,
  name: string,
  heading: string,
  reading: Reading,
): ReadCustom {
  const path = at(undefined, name);
  const value = reading.isHidden(path) ? undefined : resume[name];
  const isText = typeof value === "string";
  return {
    name,
    title: heading,
    content: isText ? prose(value, path, reading) : "",
    items: isText ? [] : projects(value, path, reading),
  };
}
