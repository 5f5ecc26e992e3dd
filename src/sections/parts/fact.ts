import { languageOfRun } from "../../language";
import type { FieldLabel } from "../../locales/locale";
import type { Context } from "../context";

/** A labelled value; the label holds the colon of the language, the two are printed as one text. */
export interface Fact {
  label: string;
  value: string;
  /** The value's language, where that is not the page's. */
  lang: string | undefined;
}

/** What follows a label that the user has written: 研究方向为…, `GPA: 3.8`; 课程设计 is another word. */
const afterLabel = /^(?:[为為是：:]|\s)/;

/** Facts with a value. A value that begins with its own label gets no second one. */
export function facts(
  entries: readonly [FieldLabel, string][],
  { language, locale }: Context,
): Fact[] {
  return entries
    .filter(([, value]) => value !== "")
    .map(([key, value]) => {
      const label = locale.labels[key];
      const lang = languageOfRun(value, language);
      return value.startsWith(label) && afterLabel.test(value.slice(label.length))
        ? { label, value: value.slice(label.length), lang }
        : { label: label + locale.punctuation.colon, value, lang };
    });
}

/** The items of a list, in the punctuation of the page. */
export const listText = (items: readonly string[], { locale }: Context): string =>
  items.join(locale.punctuation.list);
