import { chineseOf } from "./han";
import { type Script, scriptOf } from "./script";

/** As many letters tell a language; more cost time only. */
const enoughLetters = 1000;

/** A script counts from this share of the letters: below it stand names and loan words. */
const leastShare = 0.2;

/** Japanese has at least this share of kana; Chinese has none, or the の of a brand. */
const leastShareOfKana = 0.1;

function countLetters(texts: readonly string[]): {
  letters: number;
  counts: Record<Script, number>;
} {
  const counts: Record<Script, number> = {
    Latn: 0,
    Hani: 0,
    Kana: 0,
    Hang: 0,
    Cyrl: 0,
    Arab: 0,
    Hebr: 0,
    Grek: 0,
    Thai: 0,
    Deva: 0,
  };
  let letters = 0;
  for (const text of texts) {
    for (const character of text) {
      const script = scriptOf(character.codePointAt(0) ?? 0);
      if (script === undefined) continue;
      counts[script] += 1;
      letters += 1;
      if (letters >= enoughLetters) return { letters, counts };
    }
  }
  return { letters, counts };
}

/**
 * The language that texts are written in, from the scripts of their letters. A Latin word has some
 * five letters and a Chinese word two, so Chinese prose full of Latin terms still shows a fifth of
 * Han, which an English text with Chinese names does not.
 *
 * @returns BCP 47: `zh-Hans`, `zh-Hant`, `ja`, `ko`, `ar`, `he`, `ru`, else `en`.
 */
export function detectLanguage(texts: readonly string[]): string {
  const { letters, counts } = countLetters(texts);
  const { Hani, Kana, Hang, Arab, Hebr, Cyrl } = counts;
  const isJapanese = Kana >= leastShareOfKana * (Kana + Hani);
  const candidates: [language: string, count: number][] = [
    [isJapanese ? "ja" : "zh", Kana + Hani],
    ["ko", Hang],
    ["ar", Arab],
    ["he", Hebr],
    ["ru", Cyrl],
  ];
  candidates.sort(([, one], [, other]) => other - one);
  const [language, count] = candidates[0] ?? ["en", 0];
  if (count === 0 || count < leastShare * letters) return "en";
  return language === "zh" ? (chineseOf(texts.join("")) ?? "zh-Hans") : language;
}
