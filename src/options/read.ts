import { type StyleName, styleNames } from "../citations/style-names";
import { type CalendarDate, parseDate } from "../dates";
import { at, type Path } from "../problems/path";
import { isObject, type JsonObject, type Reading } from "../resume/reading";
import { accentColor, pageColors, type ReadColorPair, type ReadColors } from "./colors";
import {
  flag,
  flagOr,
  labels,
  type Members,
  nameOrNames,
  names,
  objectOf,
  oneOf,
  readMembers,
} from "./readers";
import type { Options } from "./types";

/** How the photo is shown. */
export interface PhotoOptions {
  show: boolean;
  shape: "portrait" | "square" | "circle";
  remote: boolean;
}

/** How publications are shown. */
export interface PublicationOptions {
  style: StyleName;
  number: boolean | "reverse";
  group: "none" | "type" | "year";
  self: readonly string[];
  showAllAuthors: boolean;
  punctuation: "gb" | "half";
}

/** Options after reading: every member has a value. */
export interface ReadOptions {
  labels: Readonly<Record<string, string>>;
  dateStyle: "long" | "numeric" | "iso";
  hanSpacing: "typed" | "none";
  showDuration: boolean;
  sections: readonly string[];
  hide: readonly string[];
  personal: readonly string[];
  font: "sans" | "serif" | "system";
  paper: "A4" | "Letter";
  density: "compact" | "normal" | "relaxed";
  fit: "none" | "one-page";
  /** The accent, unless `colors` has one. */
  color: ReadColorPair | undefined;
  colors: ReadColors | undefined;
  colorScheme: "auto" | "light" | "dark";
  pageNumbers: boolean;
  photo: PhotoOptions;
  publications: PublicationOptions;
  now: CalendarDate | undefined;
}

const defaultPhoto: PhotoOptions = { show: true, shape: "portrait", remote: false };

const photoMembers: Members<PhotoOptions> = {
  show: [flag, defaultPhoto.show],
  shape: [oneOf("portrait", "square", "circle"), defaultPhoto.shape],
  remote: [flag, defaultPhoto.remote],
};

const defaultPublications: PublicationOptions = {
  style: "resume",
  number: true,
  group: "none",
  self: [],
  showAllAuthors: false,
  punctuation: "gb",
};

const publicationMembers: Members<PublicationOptions> = {
  style: [oneOf(...styleNames), defaultPublications.style],
  number: [flagOr("reverse"), defaultPublications.number],
  group: [oneOf("none", "type", "year"), defaultPublications.group],
  self: [nameOrNames, defaultPublications.self],
  showAllAuthors: [flag, defaultPublications.showAllAuthors],
  punctuation: [oneOf("gb", "half"), defaultPublications.punctuation],
};

/** Every option but the language, which is found before, with its default. */
const members: Members<ReadOptions> & Record<Exclude<keyof Options, "language">, unknown> = {
  labels: [labels, {}],
  dateStyle: [oneOf("long", "numeric", "iso"), "long"],
  hanSpacing: [oneOf("typed", "none"), "typed"],
  showDuration: [flag, false],
  sections: [names, []],
  hide: [names, []],
  personal: [names, []],
  font: [oneOf("sans", "serif", "system"), "sans"],
  paper: [oneOf("A4", "Letter"), "A4"],
  density: [oneOf("compact", "normal", "relaxed"), "normal"],
  fit: [oneOf("none", "one-page"), "none"],
  color: [accentColor, undefined],
  colors: [pageColors, undefined],
  colorScheme: [oneOf("auto", "light", "dark"), "auto"],
  pageNumbers: [flag, true],
  photo: [objectOf(photoMembers), defaultPhoto],
  publications: [objectOf(publicationMembers), defaultPublications],
  now: [parseDate, undefined],
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
  personal: readonly string[];
}

/** Reports names that are of no effect. */
function reportUnknownNames(options: ReadOptions, known: KnownNames, { report }: Reading): void {
  for (const option of ["sections", "personal"] as const) {
    for (const [index, name] of options[option].entries()) {
      if (known[option].includes(name)) continue;
      report(at(at(optionsPath, option), index), "unknown-option");
    }
  }
  for (const name of Object.keys(options.labels)) {
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
  const { language: _, ...written } = collect(resume, given);
  const options = readMembers(written, members, optionsPath, reading);
  reportUnknownNames(options, known, reading);
  return options;
}
