import { type CalendarDate, parseDate } from "../dates";
import { at, type Path } from "../problems/path";
import { isEmpty, isObject, type JsonObject, kindOf, type Reading } from "../resume/reading";
import type { Options } from "./types";

/** Options after reading: every member has a value. */
export interface ReadOptions {
  labels: Readonly<Record<string, string>>;
  dateStyle: "long" | "numeric" | "iso";
  hanSpacing: "typed" | "none";
  showDuration: boolean;
  sections: readonly string[];
  remotePhoto: boolean;
  now: CalendarDate | undefined;
}

type Fallback<T> = (value: unknown) => T | undefined;

const oneOf =
  <T extends string>(...values: T[]): Fallback<T> =>
  (value) =>
    values.find((candidate) => candidate === value);

const flag: Fallback<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

const names: Fallback<string[]> = (value) =>
  Array.isArray(value) && value.every((item) => typeof item === "string") ? value : undefined;

/** `{ key: text }`, or `{ language: { key: text } }`, of which the page's language counts. */
const labels =
  (language: string): Fallback<Record<string, string>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const perLanguage = [
      language,
      language.split("-").slice(0, 2).join("-"),
      language.split("-")[0],
    ]
      .map((tag) => (tag === undefined ? undefined : value[tag]))
      .find(isObject);
    const entries = Object.entries({ ...value, ...perLanguage });
    return Object.fromEntries(
      entries.filter(
        (entry): entry is [string, string] =>
          typeof entry[1] === "string" && entry[1].trim() !== "",
      ),
    );
  };

const remotePhoto: Fallback<boolean> = (value) =>
  isObject(value) && Object.keys(value).every((key) => key === "remote")
    ? flag(value["remote"] ?? false)
    : undefined;

const optionKeys: Record<keyof Options, true> = {
  language: true,
  labels: true,
  dateStyle: true,
  hanSpacing: true,
  showDuration: true,
  sections: true,
  photo: true,
  now: true,
};

/** The options of the resume, overlaid with those given to `render`. */
function collect(resume: unknown, given: unknown): JsonObject {
  const meta = isObject(resume) ? resume["meta"] : undefined;
  const inResume = isObject(meta) ? meta["themeOptions"] : undefined;
  return { ...(isObject(inResume) ? inResume : {}), ...(isObject(given) ? given : {}) };
}

const optionsPath: Path = at(at(undefined, "meta"), "themeOptions");

/** What may be named in options. */
export interface KnownNames {
  sections: readonly string[];
  labels: readonly string[];
}

/** Reports names that are of no effect. */
function reportUnknownNames(
  { sections, labels }: Pick<ReadOptions, "sections" | "labels">,
  known: KnownNames,
  { report }: Reading,
): void {
  for (const [index, name] of sections.entries()) {
    if (!known.sections.includes(name))
      report(at(at(optionsPath, "sections"), index), "unknown-option");
  }
  for (const name of Object.keys(labels)) {
    if (!known.labels.includes(name)) report(at(at(optionsPath, "labels"), name), "unknown-option");
  }
}

/** Reads the options from `meta.themeOptions` and from render's second argument, which wins. */
export function readOptions(
  resume: unknown,
  given: unknown,
  reading: Reading,
  known: KnownNames,
): ReadOptions {
  const written = collect(resume, given);
  const take = <T>(key: keyof Options, read: Fallback<T>, fallback: T): T => {
    const value = written[key];
    if (isEmpty(value)) return fallback;
    const result = read(value);
    if (result === undefined)
      reading.report(at(optionsPath, key), "bad-option", { found: kindOf(value) });
    return result ?? fallback;
  };
  for (const key of Object.keys(written)) {
    if (!Object.hasOwn(optionKeys, key)) reading.report(at(optionsPath, key), "unknown-option");
  }
  const options = {
    labels: take("labels", labels(reading.language), {}),
    dateStyle: take("dateStyle", oneOf("long", "numeric", "iso"), "long"),
    hanSpacing: take("hanSpacing", oneOf("typed", "none"), "typed"),
    showDuration: take("showDuration", flag, false),
    sections: take("sections", names, []),
    remotePhoto: take("photo", remotePhoto, false),
    now: take<CalendarDate | undefined>("now", parseDate, undefined),
  };
  reportUnknownNames(options, known, reading);
  return options;
}
