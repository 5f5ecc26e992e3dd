import { en } from "./en";
import { likelySubtags, type Subtags } from "./likely-subtags";
import type { Locale } from "./locale";
import { remember } from "./remember";
import { zhHans } from "./zh-hans";
import { zhHant } from "./zh-hant";
import { zhHantHk } from "./zh-hant-hk";

export type * from "./locale";

/** Every locale of the theme by its tag; the only list. Each is made when a page first needs it. */
export const locales: ReadonlyMap<string, () => Locale> = new Map([
  ["zh-Hans", zhHans],
  ["zh-Hant", zhHant],
  ["zh-Hant-HK", zhHantHk],
  ["en", en],
]);

/** Cantonese, Wu and their like are written with the words of the Chinese of their region. */
const chineseLanguages = new Set(["cdo", "gan", "hak", "hsn", "lzh", "nan", "wuu", "yue"]);

/** The subtags that choose a table. */
function subtagsOf(tag: string): Subtags {
  const likely = likelySubtags(tag);
  if (!chineseLanguages.has(likely.language) || likely.region === undefined) return likely;
  return likelySubtags(`zh-${likely.region}`);
}

/** As in the parentLocales of CLDR. */
const parents: Readonly<Record<string, string>> = { "zh-Hant-MO": "zh-Hant-HK" };

/** `zh-TW` -> `zh-TW`, `zh-Hant-TW`, `zh-Hant`, `zh`. */
function lookupChain(tag: string): string[] {
  const { language, script, region } = subtagsOf(tag);
  const full = `${language}-${script}-${region}`;
  return [tag, full, parents[full] ?? full, `${language}-${script}`, language];
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
