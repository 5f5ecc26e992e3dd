import { parseDate } from "../dates";
import { findLanguage, languageOfText } from "../language";
import { localeFor, supportedLanguage } from "../locales";
import type { Locale } from "../locales/locale";
import { type ReadOptions, readOptions } from "../options";
import { at, type Path } from "../problems/path";
import type { Finding } from "../problems/problem";
import {
  fromForeign,
  isFilled,
  isObject,
  type Reading,
  type ReadResume,
  startReading,
  translated,
} from "../resume";
import type { Context } from "../sections/context";
import { isShown } from "./photo";
import { knownNames, readShown } from "./shown";

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

/** The owner's names, as they may stand among authors. */
const ownerOf = ({ basics }: ReadResume, { publications }: ReadOptions): string[] =>
  [basics.name, ...basics.alternateName.map(({ text }) => text), ...publications.self].filter(
    (name) => name !== "",
  );

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
  const read = readShown(value, reading, options);
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
    owner: ownerOf(read, options),
  };
  return { read, context, notice: noticeOf(value, read, locale), findings };
}
