import type { Locale } from "../locales/locale";
import type { KnownNames, ReadOptions } from "../options";
import { at, type Path } from "../problems/path";
import {
  type OwnSections,
  personalNames,
  type Reading,
  type ReadResume,
  readResume,
  startHiding,
  unknownMembers,
} from "../resume";
import { sections } from "../sections";
import { withPhotoAsked } from "./photo";

/** What options may name on a page for this resume. */
export function knownNames(resume: unknown, { labels }: Locale): KnownNames {
  const own = unknownMembers(resume);
  return {
    sections: [...sections.map(({ id }) => id), ...own],
    labels: [...Object.keys(labels), ...own],
    personal: personalNames,
  };
}

/** The members of the root that the options name as sections. */
const ownSectionsOf = (resume: unknown, { sections: named, labels }: ReadOptions): OwnSections =>
  named.length === 0
    ? []
    : unknownMembers(resume)
        .filter((name) => named.includes(name))
        .map((name) => ({ name, heading: labels[name] ?? name }));

/** A resume with the personal data that are asked for by name, and no others. */
function withPersonalAsked(read: ReadResume, asked: readonly string[]): ReadResume {
  const { personal } = read.basics;
  const shown = personalNames.map((name) => [name, asked.includes(name) ? personal[name] : ""]);
  return {
    ...read,
    basics: { ...read.basics, personal: Object.fromEntries(shown) as typeof personal },
  };
}

const hidePath: Path = at(at(at(undefined, "meta"), "themeOptions"), "hide");

/** Reads what the owner wants to be shown of a resume, and tells which paths hide nothing. */
export function readShown(value: unknown, reading: Reading, options: ReadOptions): ReadResume {
  const { unused, ...hiding } = startHiding(options.hide);
  const read = readResume(value, { ...reading, ...hiding }, ownSectionsOf(value, options));
  for (const index of unused()) {
    reading.report(at(hidePath, index), "hides-nothing", { shown: options.hide[index] ?? "" });
  }
  return withPhotoAsked(withPersonalAsked(read, options.personal), options);
}
