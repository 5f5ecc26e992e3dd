import { detectLanguage } from "./detect";
import { evidenceOf } from "./evidence";
import { memberAt } from "./member";
import { normalizeLanguage } from "./normalize";

/** Where a resume may say its language, the first that holds one wins. */
const places: readonly (readonly string[])[] = [
  ["meta", "themeOptions", "language"],
  ["meta", "language"],
  ["meta", "lang"],
  ["meta", "locale"],
  ["locale", "language"],
  ["metadata", "page", "locale"],
  ["basics", "language"],
];

/**
 * The language of the page.
 *
 * @param resume Any JSON value.
 * @param options Render's options; `options.language` goes before all that the resume says.
 * @returns The canonical BCP 47 tag that was asked for or, where nothing is, what the text of the
 * resume shows (`detectLanguage`); `en` in the end. Never throws on JSON.
 */
export function resolveLanguage(resume: unknown, options?: unknown): string {
  const asked = normalizeLanguage(memberAt(options, ["language"]));
  if (asked !== undefined) return asked;
  for (const place of places) {
    const language = normalizeLanguage(memberAt(resume, place));
    if (language !== undefined) return language;
  }
  return detectLanguage(evidenceOf(resume));
}
