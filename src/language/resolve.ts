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

/** The language of a page and how it was found. */
export interface ResolvedLanguage {
  /** BCP 47. */
  language: string;
  /** Where it was asked for; undefined when the text of the resume shows it. */
  place: readonly string[] | undefined;
  /** Places that hold something else than the name of a language. */
  refused: (readonly string[])[];
}

const optionPlace = ["meta", "themeOptions", "language"] as const;

/** {@link resolveLanguage}, and where the answer comes from; an option stands for the resume's own. */
export function findLanguage(resume: unknown, options?: unknown): ResolvedLanguage {
  const refused: (readonly string[])[] = [];
  const claims = [
    { place: optionPlace, value: memberAt(options, ["language"]) },
    ...places.map((place) => ({ place, value: memberAt(resume, place) })),
  ];
  for (const { place, value } of claims) {
    const language = normalizeLanguage(value);
    if (language !== undefined) return { language, place, refused };
    if (value !== undefined && value !== null && value !== "") refused.push(place);
  }
  return { language: detectLanguage(evidenceOf(resume)), place: undefined, refused };
}

/**
 * The language that a resume is written in: what it says of itself, else what its text shows. What it
 * asks for in `meta.themeOptions` is the language of a page.
 */
export function languageOfText(resume: unknown): string {
  for (const place of places.slice(1)) {
    const language = normalizeLanguage(memberAt(resume, place));
    if (language !== undefined) return language;
  }
  return detectLanguage(evidenceOf(resume));
}

/**
 * The language of the page.
 *
 * @param resume Any JSON value.
 * @param options Render's options; `options.language` goes before all that the resume says.
 * @returns The canonical BCP 47 tag that was asked for or, where nothing is, what the text of the
 * resume shows (`detectLanguage`); `en` in the end. Never throws on JSON.
 */
export const resolveLanguage = (resume: unknown, options?: unknown): string =>
  findLanguage(resume, options).language;
