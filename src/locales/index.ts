import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import { ko } from "./ko";
import { likelySubtags, type Subtags } from "./likely-subtags";
import type { Locale } from "./locale";
import { ptBr } from "./pt-br";
import { remember } from "./remember";
import { zhHans } from "./zh-hans";
import { zhHant } from "./zh-hant";
import { zhHantHk } from "./zh-hant-hk";

export type { Subtags } from "./likely-subtags";
export type * from "./locale";

/** Every locale of the theme by its tag; the only list. Each is made when a page first needs it. */
export const locales: ReadonlyMap<string, () => Locale> = new Map([
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
  ["zh-Hant-HK", zhHantHk],
  ["en", en],
  ["ja", ja],
  ["ko", ko],
  ["de", de],
  ["fr", fr],
  ["es", es],
  ["pt-BR", ptBr],
]);

/** Cantonese, Wu and their like are written with the words of the Chinese of their region. */
const chineseLanguages = new Set(["cdo", "gan", "hak", "hsn", "lzh", "nan", "wuu", "yue"]);

/** The subtags that choose a table, and a translation. */
export function subtagsOf(tag: string): Subtags {
  const likely = likelySubtags(tag);
  if (!chineseLanguages.has(likely.language) || likely.region === undefined) return likely;
  return likelySubtags(`zh-${likely.region}`);
}

/** As in the parentLocales of CLDR; and Portuguese is that of Brazil, whose tag its table has. */
const parents: ReadonlyMap<string, string> = new Map([
  ["zh-Hant-MO", "zh-Hant-HK"],
  ["pt", "pt-BR"],
]);

/** `zh-TW` -> `zh-TW`, `zh-Hant-TW`, `zh-Hant`, `zh`; `pt-PT` ends with `pt`, `pt-BR`. */
function lookupChain(tag: string): string[] {
  const { language, script, region } = subtagsOf(tag);
  const full = `${language}-${script}-${region}`;
  const base = [`${language}-${script}`, language, parents.get(language) ?? language];
  return [tag, full, parents.get(full) ?? full, ...base];
}

function findTable(tag: string): Locale | undefined {
  for (const candidate of lookupChain(tag)) {
    const table = locales.get(candidate);
    if (table !== undefined) return table();
  }
  return undefined;
}

/**
 * The locale for a language, by the chain full tag, language-script-region, language-script,
 * language, English; likely subtags are those of CLDR (`zh-TW` is written in Hant).
 *
 * @param tag BCP 47; anything else gives English. Never throws.
 */
export const localeFor: (tag: string) => Locale = remember((tag) => findTable(tag) ?? en());

/** Whether the theme has words in a language, rather than falling back to English. */
export const supportedLanguage: (tag: string) => boolean = remember(
  (tag) => findTable(tag) !== undefined,
);
