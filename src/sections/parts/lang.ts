import { languageOfProse, languageOfRun } from "../../language";
import { subtagsOf } from "../../locales";
import type { Context } from "../context";

type Languages = Pick<Context, "language" | "contentLanguage">;

/** Whether two tags name one language in one script: `zh` and `zh-Hans-CN`. */
function areOne(one: string, other: string): boolean {
  if (one === other) return true;
  const [first, second] = [subtagsOf(one), subtagsOf(other)];
  return first.language === second.language && first.script === second.script;
}

type Detect = (text: string, pageLanguage: string) => string | undefined;

/** On a page whose text is in another language, what is not foreign to that text is foreign to the page. */
const langBy =
  (detect: Detect) =>
  (text: string, { language, contentLanguage }: Languages): string | undefined => {
    if (language === contentLanguage) return detect(text, language);
    const lang = detect(text, contentLanguage) ?? contentLanguage;
    return areOne(lang, language) ? undefined : lang;
  };

/** The `lang` of a short text; undefined where it is that of the page. */
export const langOfRun = langBy(languageOfRun);

/** The `lang` of a sentence or a paragraph; undefined where it is that of the page. */
export const langOfProse = langBy(languageOfProse);
