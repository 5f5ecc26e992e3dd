import { en } from "./en";
import { likelySubtags, type Subtags } from "./likely-subtags";
import type { Locale } from "./locale";
import { remember } from "./remember";

export type { Subtags } from "./likely-subtags";
export type * from "./locale";

/**
 * Every locale of the theme by its tag; the only list. Each is loaded and made when a page first needs
 * it; `require` is resolved by the bundler, which puts each into a file of its own.
 */
export const locales: ReadonlyMap<string, () => Locale> = new Map([
  ["zh-Hans", () => (require("./zh-hans") as typeof import("./zh-hans")).zhHans()],
  ["zh-Hant", () => (require("./zh-hant") as typeof import("./zh-hant")).zhHant()],
  ["zh-Hant-HK", () => (require("./zh-hant-hk") as typeof import("./zh-hant-hk")).zhHantHk()],
  ["en", en],
  ["ja", () => (require("./ja") as typeof import("./ja")).ja()],
  ["ko", () => (require("./ko") as typeof import("./ko")).ko()],
  ["de", () => (require("./de") as typeof import("./de")).de()],
  ["fr", () => (require("./fr") as typeof import("./fr")).fr()],
  ["es", () => (require("./es") as typeof import("./es")).es()],
  ["pt-BR", () => (require("./pt-br") as typeof import("./pt-br")).ptBr()],
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
