import { arrange, type ReadResume } from "./arrange";
import { readOwnSection } from "./own-sections";
import { isFilled, object } from "./readers/object";
import { isObject, type Reading } from "./reading";
import * as shapes from "./shapes";

export type ReadItem<K extends keyof ReadResume> = ReadResume[K] extends (infer Item)[]
  ? Item
  : never;

const readRoot = object(shapes.resume, "basics", "locale", "metadata");

/** Members of the root that the options name as sections, with the headings for them. */
export type OwnSections = readonly { name: string; heading: string }[];

/**
 * Reads any value as a resume; total, with each repair reported. Every field is there, texts are ""
 * and lists [] where nothing was given.
 */
export function readResume(
  value: unknown,
  reading: Reading,
  ownSections: OwnSections = [],
): ReadResume {
  if (!isObject(value) || ownSections.length === 0) {
    return arrange(readRoot(value, undefined, reading), reading);
  }
  const names = ownSections.map(({ name }) => name);
  const fields = Object.fromEntries(Object.entries(value).filter(([key]) => !names.includes(key)));
  const read = arrange(readRoot(fields, undefined, reading), reading);
  const own = ownSections
    .map(({ name, heading }) => readOwnSection(value, name, heading, reading))
    .filter(({ content, items }) => content !== "" || items.length > 0);
  return { ...read, custom: [...read.custom, ...own] };
}

export type { ReadResume } from "./arrange";
export { fromForeign } from "./foreign";
export { startHiding } from "./hide";
export { unknownMembers } from "./own-sections";
export type { Link } from "./readers/link";
export { at, isObject, type Reading, startReading } from "./reading";
export { personalNames } from "./shapes/basics";
export { publications as readPublications } from "./shapes/publication";
export { translated } from "./translation";
export type { Resume } from "./types";
export { isFilled };
