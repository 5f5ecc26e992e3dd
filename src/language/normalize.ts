import { remember } from "../locales/remember";

/** What people and tools write for a language that is no BCP 47 tag, or a tag of something else. */
// biome-ignore format: a table reads better with one language a line
const aliases: Readonly<Record<string, readonly string[]>> = {
  "zh-Hans": [
    "chinese", "simplified chinese", "chinese simplified", "mandarin", "mandarin chinese",
    "中文", "简体中文", "简体", "简中", "汉语", "普通话", "zh-chs", "chs", "hans", "zhs",
  ],
  "zh-Hant": [
    "traditional chinese", "chinese traditional",
    "繁體中文", "繁体中文", "繁體", "繁体", "繁中", "正體中文", "正體", "漢語", "zh-cht", "cht", "hant", "zht",
  ],
  "zh-CN": ["cn"],
  "zh-TW": ["tw", "國語"],
  "zh-HK": ["hk"],
  yue: ["cantonese", "粤语", "粵語", "廣東話", "广东话"],
  nan: ["zh-min-nan"],
  en: ["english", "英语", "英語", "英文"],
  ja: ["japanese", "日语", "日語", "日文", "日本語", "jp"],
  ko: ["korean", "韩语", "韓語", "韩文", "韓文", "한국어", "kr"],
  de: ["german", "deutsch", "德语", "德語"],
  fr: ["french", "français", "法语", "法語"],
  es: ["spanish", "español", "西班牙语", "西班牙語"],
  pt: ["portuguese", "português", "葡萄牙语", "葡萄牙語"],
  ru: ["russian", "русский", "俄语", "俄語"],
  ar: ["arabic", "العربية", "阿拉伯语", "阿拉伯語"],
  it: ["italian", "italiano"],
  nl: ["dutch", "nederlands"],
  he: ["hebrew", "עברית"],
  fa: ["persian", "farsi", "فارسی"],
};

const languageByAlias = new Map(
  Object.entries(aliases).flatMap(([tag, words]) => words.map((word) => [word, tag] as const)),
);

const longestTag = 100;

/** `.UTF-8` and `@euro` of POSIX locales. */
const posixSuffix = /[.@].*$/;

/** `zh-cmn-Hans`: an extended language subtag stands for itself; `zh-CHN` holds none. */
const extendedLanguage =
  /^zh-(?=(?:cdo|cjy|cmn|cpx|czh|czo|gan|hak|hsn|lzh|mnp|nan|wuu|yue)(?:-|$))/i;

/** Registered language subtags have two or three letters; `und` and its like name no language. */
const namesLanguage = /^(?!(?:und|mul|mis|zxx)(?:-|$))[a-z]{2,3}(?:-|$)/;

/**
 * The canonical BCP 47 tag for what people write as a language: `zh_CN.UTF-8` -> `zh-CN`, 简体中文 ->
 * `zh-Hans`, `iw` -> `he`. The result is canonical as in ECMA-402 (RFC 5646 with the data of CLDR).
 *
 * @param value Any value.
 * @returns undefined for what is no text, no language, or no well-formed tag. Never throws.
 */
export const normalizeLanguage = (value: unknown): string | undefined =>
  typeof value !== "string" || value.length > longestTag ? undefined : canonicalTag(value);

const canonicalTag = remember((value: string): string | undefined => {
  const written = value.normalize("NFKC").trim().replace(posixSuffix, "").replace(/_/g, "-");
  const folded = written.toLowerCase();
  const alias = languageByAlias.get(folded) ?? languageByAlias.get(folded.replace(/[\s-]+/g, " "));
  if (alias !== undefined) return alias;
  try {
    const [tag] = Intl.getCanonicalLocales(written.replace(extendedLanguage, ""));
    return tag !== undefined && namesLanguage.test(tag) ? tag : undefined;
  } catch {
    return undefined;
  }
});
