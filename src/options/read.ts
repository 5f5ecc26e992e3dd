import { type CalendarDate, parseDate } from "../dates";
import { at, type Path } from "../problems/path";
import { cleaned } from "../resume/readers/any-text";
import { cutList } from "../resume/readers/list";
import { isEmpty, isObject, type JsonObject, kindOf, type Reading } from "../resume/reading";
import type { Options } from "./types";

/** Options after reading: every member has a value. */
export interface ReadOptions {
  labels: Readonly<Record<string, string>>;
  dateStyle: "long" | "numeric" | "iso";
  hanSpacing: "typed" | "none";
  showDuration: boolean;
  sections: readonly string[];
  font: "sans" | "serif" | "system";
  paper: "A4" | "Letter";
  density: "compact" | "normal" | "relaxed";
  fit: "none" | "one-page";
  remotePhoto: boolean;
  now: CalendarDate | undefined;
}

/** The value of an option, or undefined for one that it does not take. */
type Fallback<T> = (value: unknown, path: Path, reading: Reading) => T | undefined;

const oneOf =
  <T extends string>(...values: T[]): Fallback<T> =>
  (value) =>
    values.find((candidate) => candidate === value);

const flag: Fallback<boolean> = (value) => (typeof value === "boolean" ? value : undefined);

const names: Fallback<readonly string[]> = (value, path, reading) =>
  Array.isArray(value) && value.every((item) => typeof item === "string")
    ? cutList(value, path, reading)
    : undefined;

/** `{ key: text }`, or `{ language: { key: text } }`, of which the page's language counts. */
const labels: Fallback<Record<string, string>> = (value, path, reading) => {
  if (!isObject(value)) return undefined;
  const [base, script] = reading.language.split("-");
  const perLanguage = [reading.language, `${base}-${script}`, `${base}`]
    .map((tag) => value[tag])
    .find(isObject);
  const written = cutList(Object.entries({ ...value, ...perLanguage }), path, reading);
  return Object.fromEntries(
    written
      .filter((entry): entry is [string, string] => typeof entry[1] === "string")
      .map(([key, text]) => [key, cleaned(text, at(path, key), reading)] as const)
      .filter(([, text]) => text !== ""),
  );
};

const remotePhoto: Fallback<boolean> = (value, path, reading) =>
  isObject(value) && Object.keys(value).every((key) => key === "remote")
    ? flag(value["remote"] ?? false, path, reading)
    : undefined;

const optionKeys: Record<keyof Options, true> = {
  language: true,
  labels: true,
  dateStyle: true,
  hanSpacing: true,
  showDuration: true,
  sections: true,
  font: true,
  paper: true,
  density: true,
  fit: true,
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
    const result = read(value, at(optionsPath, key), reading);
    if (result === undefined)
      reading.report(at(optionsPath, key), "bad-option", { found: kindOf(value) });
    return result ?? fallback;
  };
  for (const key of Object.keys(written)) {
    if (!Object.hasOwn(optionKeys, key)) reading.report(at(optionsPath, key), "unknown-option");
  }
  const options = {
    labels: take("labels", labels, {}),
    dateStyle: take("dateStyle", oneOf("long", "numeric", "iso"), "long"),
    hanSpacing: take("hanSpacing", oneOf("typed", "none"), "typed"),
    showDuration: take("showDuration", flag, false),
    sections: take<readonly string[]>("sections", names, []),
    font: take("font", oneOf("sans", "serif", "system"), "sans"),
    paper: take("paper", oneOf("A4", "Letter"), "A4"),
    density: take("density", oneOf("compact", "normal", "relaxed"), "normal"),
    fit: take("fit", oneOf("none", "one-page"), "none"),
    remotePhoto: take("photo", remotePhoto, false),
    now: take<CalendarDate | undefined>("now", parseDate, undefined),
  };
  reportUnknownNames(options, known, reading);
  return options;
}
