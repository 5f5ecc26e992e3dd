import { likelySubtags } from "../locales/likely-subtags";
import { chineseOf } from "./han";
import { type Script, scriptOf } from "./script";

/** The language that a script most likely stands for, and the scripts (ISO 15924) it is written in. */
const languages: Record<Exclude<Script, "Hani">, { tag: string; writtenIn: readonly string[] }> = {
  Latn: { tag: "en", writtenIn: ["Latn"] },
  Kana: { tag: "ja", writtenIn: ["Jpan", "Hrkt", "Hira", "Kana"] },
  Hang: { tag: "ko", writtenIn: ["Kore", "Hang"] },
  Cyrl: { tag: "ru", writtenIn: ["Cyrl"] },
  Arab: { tag: "ar", writtenIn: ["Arab"] },
  Hebr: { tag: "he", writtenIn: ["Hebr"] },
  Grek: { tag: "el", writtenIn: ["Grek"] },
  Thai: { tag: "th", writtenIn: ["Thai"] },
  Deva: { tag: "hi", writtenIn: ["Deva"] },
};

/** Kana among this many characters of Japanese; a Chinese name may hold a single の. */
const charactersForOneKana = 5;

const isHanOrKana = (script: Script): boolean => script === "Hani" || script === "Kana";

/** The one script of a text, Kana for Han with kana; undefined when it is mixed or has no letters. */
function scriptOfRun(text: string): Script | undefined {
  let run: Script | undefined;
  let han = 0;
  let kana = 0;
  for (let index = 0; index < text.length; index += 1) {
    const codePoint = text.codePointAt(index) ?? 0;
    if (codePoint > 0xffff) index += 1;
    const script = scriptOf(codePoint);
    if (script === undefined) continue;
    run ??= script;
    if (script !== run && !(isHanOrKana(script) && isHanOrKana(run))) return undefined;
    if (script === "Hani") han += 1;
    else if (script === "Kana") kana += 1;
  }
  if (han === 0) return run;
  return kana * charactersForOneKana >= han + kana ? "Kana" : "Hani";
}

const scriptOfPage = (language: string): string => likelySubtags(language).script ?? "Latn";

/** From this share of its letters on, prose on a page in another script is Chinese with foreign words. */
const leastShareOfHan = 0.2;

function isMostlyChinese(text: string): boolean {
  let letters = 0;
  let han = 0;
  for (const character of text) {
    const script = scriptOf(character.codePointAt(0) ?? 0);
    if (script === undefined) continue;
    letters += 1;
    if (script === "Hani") han += 1;
  }
  return letters > 0 && han >= leastShareOfHan * letters;
}

const hanScripts = new Set(["Hans", "Hant", "Jpan", "Kore", "Hani"]);

function languageOfHan(text: string, pageScript: string): string | undefined {
  if (pageScript === "Jpan" || pageScript === "Kore" || pageScript === "Hani") return undefined;
  const chinese = chineseOf(text);
  if (pageScript === "Hans") return chinese === "zh-Hant" ? chinese : undefined;
  if (pageScript === "Hant") return chinese === "zh-Hans" ? chinese : undefined;
  return chinese ?? "zh-Hans";
}

/**
 * The language of a field that is written wholly in another script than the page.
 *
 * @param text One field: a name, a title.
 * @param pageLanguage BCP 47.
 * @returns BCP 47: `en` for a Latin title on a Chinese page, `zh-Hans` for a Chinese name on an
 * English page; undefined when the field agrees with the page, mixes scripts or has no letters.
 * Never throws.
 */
export function languageOfRun(text: string, pageLanguage: string): string | undefined {
  const run = scriptOfRun(text);
  return run === undefined ? undefined : languageOfScript(run, text, scriptOfPage(pageLanguage));
}

function languageOfScript(run: Script, text: string, pageScript: string): string | undefined {
  if (run === "Hani") return languageOfHan(text, pageScript);
  const { tag, writtenIn } = languages[run];
  return writtenIn.includes(pageScript) ? undefined : tag;
}

/**
 * The language of a sentence or a text, as {@link languageOfRun} tells it; where a page that is not
 * in Han shows Chinese prose, that is Chinese with its foreign words.
 */
export function languageOfProse(text: string, pageLanguage: string): string | undefined {
  const run = scriptOfRun(text);
  const pageScript = scriptOfPage(pageLanguage);
  if (run !== undefined) return languageOfScript(run, text, pageScript);
  return !hanScripts.has(pageScript) && isMostlyChinese(text)
    ? languageOfHan(text, pageScript)
    : undefined;
}
