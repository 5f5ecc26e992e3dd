import { countriesEn } from "./countries/en";
import { locales } from "./index";
import type { Locale } from "./locale";
import { once } from "./remember";

/** Codes and names that are written without being ISO 3166-1 alpha-2. */
const customary: readonly [name: string, code: string][] = [
  ["uk", "GB"],
  ["usa", "US"],
  ["prc", "CN"],
  ["chn", "CN"],
];

/** Made on first need: most resumes give a code. No name means two countries in two languages. */
const codesByName = once(
  (): ReadonlyMap<string, string> =>
    new Map([
      ...customary,
      ...[...locales.values()].flatMap((locale) =>
        Object.entries(locale().countries()).map(
          ([code, name]) => [name.toLowerCase(), code] as const,
        ),
      ),
    ]),
);

/**
 * The country's code, from its code or its name in one of the theme's languages.
 *
 * @returns ISO 3166-1 alpha-2, or undefined for another text.
 */
export function countryCodeOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (Object.hasOwn(countriesEn(), code)) return code;
  return text === "" ? undefined : codesByName().get(text.trim().toLowerCase());
}

/** The country's name in a language; a text that names no country stands as written. */
export function countryName(text: string, { countries }: Locale): string {
  const code = countryCodeOf(text);
  return (code === undefined ? undefined : countries()[code]) ?? text;
}
