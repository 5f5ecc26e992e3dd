import { parseDate } from "../dates";
import { resolveLanguage } from "../language";
import { localeFor, supportedLanguage } from "../locales";
import type { Locale } from "../locales/locale";
import { type Options, type ReadOptions, readOptions } from "../options";
import { at } from "../problems/path";
import { describe, type Finding, type Problem } from "../problems/problem";
import { isObject, type ReadResume, readResume, startReading } from "../resume";
import type { Context } from "../sections/context";
import { ownNamePattern } from "../sections/parts/authors";
import { documentModel } from "./model";
import { renderView } from "./views";

interface Prepared {
  resume: ReadResume;
  context: Context;
  findings: Finding[];
}

/** The user's own words in place of the locale's; unknown keys are of no effect. */
const withLabels = (locale: Locale, { labels }: ReadOptions): Locale =>
  Object.keys(labels).length === 0
    ? locale
    : { ...locale, labels: { ...locale.labels, ...labels } };

/** A photo on another server, which is not shown unless its owner allows the request. */
const isHiddenPhoto = ({ basics }: ReadResume, { remotePhoto }: ReadOptions): boolean =>
  !remotePhoto && basics.image?.kind === "remote";

function prepare(value: unknown, given: unknown): Prepared {
  const language = resolveLanguage(value, given);
  const locale = localeFor(language);
  const { reading, findings } = startReading(language, locale.punctuation.list);
  const options = readOptions(value, given, reading);
  const resume = readResume(value, reading);
  const { dateStyle, hanSpacing } = options;
  const now = options.now ?? parseDate(resume.meta.lastModified);
  const named = withLabels(locale, options);
  const dates = { locale, dateStyle, hanSpacing, ...(now === undefined ? {} : { now }) };
  const ownName = ownNamePattern([resume.basics.name, ...resume.basics.alternateName]);
  if (!isObject(value)) reading.report(undefined, "not-an-object");
  if (!supportedLanguage(language)) {
    reading.report(at(at(undefined, "meta"), "language"), "unknown-language", { shown: language });
  }
  if (isHiddenPhoto(resume, options)) {
    reading.report(at(at(undefined, "basics"), "image"), "remote-image");
  }
  return { resume, context: { language, locale: named, options, dates, ownName }, findings };
}

/**
 * Renders a resume as one self-contained HTML page.
 *
 * Synchronous and pure: the same resume and options give the same page on every machine, the
 * argument is not changed, and the page makes no request and runs no script.
 *
 * @param resume A JSON Resume v1.0.0 with the extensions of {@link Resume}; any other JSON value is
 *   shown as well as it can be. Never throws on JSON data.
 * @param options Win over `meta.themeOptions`.
 * @returns An HTML document. It prints to a tagged A4 PDF with {@link pdfRenderOptions}.
 */
export function render(resume: unknown, options?: Options): string {
  const prepared = prepare(resume, options);
  return renderView("document", documentModel(prepared.resume, prepared.context));
}

/**
 * Tells what `render` repairs, shows as text, cuts or drops.
 *
 * @returns One problem for each place, in the order of reading; empty when all is as it should be.
 */
export function validate(resume: unknown, options?: Options): Problem[] {
  const { findings, context } = prepare(resume, options);
  return findings.map((finding) => describe(finding, context.locale));
}
