import { isFilled, object } from "./readers/object";
import type { Reading, ReadOf } from "./reading";
import * as shapes from "./shapes";

/** A resume after reading: every field is there, texts are "" and lists [] where nothing was given. */
export type ReadResume = ReadOf<typeof shapes.resume>;

export type ReadItem<K extends keyof ReadResume> = ReadResume[K] extends (infer Item)[]
  ? Item
  : never;

const readRoot = object(shapes.resume, "basics", "locale", "metadata");

/** Reads any value as a resume; total, with each repair reported. */
export const readResume = (value: unknown, reading: Reading): ReadResume =>
  readRoot(value, undefined, reading);

export type { Link } from "./readers/link";
export { isObject, type Reading, startReading } from "./reading";
export type { Resume } from "./types";
export { isFilled };
