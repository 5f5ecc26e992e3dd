import { remember } from "./remember";

/** What a BCP 47 tag leaves unsaid. */
export interface Subtags {
  language: string;
  /** ISO 15924. */
  script: string | undefined;
  /** ISO 3166-1 alpha-2, or UN M.49. */
  region: string | undefined;
}

/** The usual answers; the engine's own take a page's time when they are first asked for. */
const usual: Readonly<Record<string, Subtags>> = {
  en: { language: "en", script: "Latn", region: "US" },
  "en-US": { language: "en", script: "Latn", region: "US" },
  zh: { language: "zh", script: "Hans", region: "CN" },
  "zh-Hans": { language: "zh", script: "Hans", region: "CN" },
  "zh-CN": { language: "zh", script: "Hans", region: "CN" },
  "zh-Hant": { language: "zh", script: "Hant", region: "TW" },
  "zh-TW": { language: "zh", script: "Hant", region: "TW" },
  "zh-HK": { language: "zh", script: "Hant", region: "HK" },
};

/**
 * The likely subtags of a language tag by CLDR (UTS #35).
 *
 * @param tag BCP 47; what is none has its own text as language and nothing else.
 */
export const likelySubtags: (tag: string) => Subtags = remember((tag) => {
  const known = Object.hasOwn(usual, tag) ? usual[tag] : undefined;
  if (known !== undefined) return known;
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    return { language, script, region };
  } catch {
    return { language: tag, script: undefined, region: undefined };
  }
});
