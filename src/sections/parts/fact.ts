import type { FieldLabel } from "../../locales/locale";
import type { Context } from "../context";

/** A labelled value; the label holds the colon of the language, the two are printed as one text. */
export interface Fact {
  label: string;
  value: string;
}

/**
 * Facts with a value. A value that begins with its own label (研究方向为容器虚拟化) gets no
 * second one.
 */
export function facts(entries: readonly [FieldLabel, string][], { locale }: Context): Fact[] {
  return entries
    .filter(([, value]) => value !== "")
    .map(([key, value]) => {
      const label = locale.labels[key];
      return value.startsWith(label)
        ? { label, value: value.slice(label.length) }
        : { label: label + locale.punctuation.colon, value };
    });
}

/** The items of a list, in the punctuation of the page. */
export const listText = (items: readonly string[], { locale }: Context): string =>
  items.join(locale.punctuation.list);
