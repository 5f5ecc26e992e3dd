import { parseDate } from "../dates";
import { findLanguage, languageOfText } from "../language";
import { localeFor, supportedLanguage } from "../locales";
import type { Locale } from "../locales/locale";
import { type KnownNames, type ReadOptions, readOptions } from "../options";
import { at, type Path } from "../problems/path";
import type { Finding } from "../problems/problem";
import {
  fromForeign,
  isFilled,
  isObject,
  type OwnSections,
  personalNames,
  type Reading,
  type ReadResume,
  readResume,
  startHiding,
  startReading,
  translated,
  unknownMembers,
} from "../resume";
import { sections } from "../sections";
import type { Context } from "../sections/context";
import { isShown, withPhotoAsked } from "./photo";

/** A resume that is ready to be shown, and what had to be repaired on the way. */
export interface Prepared {
  read: ReadResume;
  context: Context;
  /** Said instead of content; "" when there is any. */
  notice: string;
  findings: Finding[];
}

/** The user's own words in place of the locale's. */
const withLabels = (locale: Locale, { labels }: ReadOptions): Locale =>
  Object.keys(labels).length === 0
    ? locale
    : { ...locale, labels: { ...locale.labels, ...labels } };

const pathOf = (keys: readonly string[]): Path | undefined =>
  keys.reduce<Path | undefined>((parent, key) => at(parent, key), undefined);

/** Reports what names no language, and a language that the theme has no words in. */
function reportLanguage(
  { language, place, refused }: ReturnType<typeof findLanguage>,
  { report }: Reading,
): void {
  for (const refusedPlace of refused) report(pathOf(refusedPlace), "bad-option");
  if (supportedLanguage(language)) return;
  report(pathOf(place ?? ["meta", "language"]), "unknown-language", { shown: language });
}

function noticeOf(value: unknown, { meta: _, ...content }: ReadResume, { words }: Locale): string {
  if (!isObject(value)) return words.emptyPage;
  return isFilled(content) ? "" : words.emptyResume;
}

/** What options may name on a page for this resume. */
function knownNames(resume: unknown, { labels }: Locale): KnownNames {
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

/** Reads the resume without what is to be hidden, and tells which paths hide nothing. */
function readShown(value: unknown, reading: Reading, options: ReadOptions): ReadResume {
  const { isHidden, unused } = startHiding(options.hide);
  const read = readResume(value, { ...reading, isHidden }, ownSectionsOf(value, options));
  for (const index of unused()) {
    const path = pathOf(["meta", "themeOptions", "hide"]);
    reading.report(at(path, index), "hides-nothing", { shown: options.hide[index] ?? "" });
  }
  const { personal } = read.basics;
  const shown = personalNames.filter((name) => options.personal.includes(name));
  const asked = Object.fromEntries(
    personalNames.map((name) => [name, shown.includes(name) ? personal[name] : ""]),
  ) as typeof personal;
  return { ...read, basics: { ...read.basics, personal: asked } };
}

/** Reads any value and any options into what the page is built from. */
export function prepare(written: unknown, given: unknown): Prepared {
  const resume = fromForeign(written);
  const found = findLanguage(resume, given);
  const { language } = found;
  const locale = localeFor(language);
  const { value, isTranslated, findings: untranslated } = translated(resume, language);
  const { reading, findings } = startReading(language, locale.punctuation.list);
  findings.push(...untranslated);
  reportLanguage(found, reading);
  const options = readOptions(value, given, reading, knownNames(value, locale));
  const read = withPhotoAsked(readShown(value, reading, options), options);
  if (!isObject(value)) reading.report(undefined, "not-an-object");
  if (read.basics.image !== undefined && !isShown(read.basics.image, options)) {
    reading.report(pathOf(["basics", "image"]), "remote-image");
  }
  const { dateStyle, hanSpacing } = options;
  const now = options.now ?? parseDate(read.meta.lastModified);
  const context = {
    language,
    // A language that was not asked for is that of the text already.
    contentLanguage: isTranslated || found.place === undefined ? language : languageOfText(resume),
    locale: withLabels(locale, options),
    options,
    dates: { locale, dateStyle, hanSpacing, now },
    ownNames: [read.basics.name, ...read.basics.alternateName.map(({ text }) => text)],
  };
  return { read, context, notice: noticeOf(value, read, locale), findings };
}
