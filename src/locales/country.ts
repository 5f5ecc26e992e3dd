import { countriesDe } from "./countries/de";
import { countriesEn } from "./countries/en";
import { countriesEs } from "./countries/es";
import { countriesFr } from "./countries/fr";
import { countriesJa } from "./countries/ja";
import { countriesKo } from "./countries/ko";
import { countriesPtBr } from "./countries/pt-br";
import { countriesZhHans } from "./countries/zh-hans";
import { countriesZhHant } from "./countries/zh-hant";
import { countriesZhHantHk } from "./countries/zh-hant-hk";
import type { Locale } from "./locale";
import { once } from "./remember";

/** Codes and names that are written without being ISO 3166-1 alpha-2. */
const customary: readonly [name: string, code: string][] = [
  ["uk", "GB"],
  ["usa", "US"],
  ["prc", "CN"],
  ["chn", "CN"],
];

/** Where a name means two countries in two languages, the language that comes first has it. */
const tables = [
  countriesEn,
  countriesZhHans,
  countriesZhHant,
  countriesZhHantHk,
  countriesJa,
  countriesKo,
  countriesDe,
  countriesFr,
  countriesEs,
  countriesPtBr,
];

/** Made on first need: most resumes give a code. */
const codesByName = once((): ReadonlyMap<string, string> => {
  const named = tables.flatMap((names) =>
    Object.entries(names()).map(([code, name]) => [name.toLowerCase(), code] as const),
  );
  // A map keeps the last entry of a key.
  return new Map([...customary, ...named].reverse());
});

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
