import type { FieldLabel } from "../../locales/locale";
import type { Link } from "../../resume";
import type { Context } from "../context";
import { runOf, type Title, titleOf } from "./title";

/** A labelled value; the label holds the colon of the language, the two are printed as one text. */
export interface Fact {
  label: string;
  /** Between values. */
  separator: string;
  values: Title[];
}

/** What follows a label that the user has written: 研究方向为…, `GPA: 3.8`; 课程设计 is another word. */
const afterLabel = /^(?:[为為是：:]|\s)/;

/** A text as the one value of a fact; one that begins with its own label gets no second one. */
function textFact(key: FieldLabel, value: string, context: Context): Fact {
  const { labels, punctuation } = context.locale;
  const label = labels[key];
  const repeats = value.startsWith(label) && afterLabel.test(value.slice(label.length));
  const rest = repeats ? value.slice(label.length) : value;
  return {
    label: repeats ? label : label + punctuation.colon,
    separator: "",
    values: [{ ...runOf(rest, context), href: undefined }],
  };
}

/** Facts that have a value. */
export const facts = (entries: readonly [FieldLabel, string][], context: Context): Fact[] =>
  entries.filter(([, value]) => value !== "").map(([key, value]) => textFact(key, value, context));

/** A fact whose values are links; none without values. */
export function linkFacts(
  key: FieldLabel,
  links: readonly { text: string; url: Link }[],
  context: Context,
): Fact[] {
  const { labels, punctuation } = context.locale;
  const values = links
    .map(({ text, url }) => titleOf(text, url, context))
    .filter((title) => title !== undefined);
  return values.length === 0
    ? []
    : [{ label: labels[key] + punctuation.colon, separator: punctuation.list, values }];
}

/** The text of a fact, to stand among others. */
export const factText = ({ label, values }: Fact): string =>
  label + values.map(({ text }) => text).join("");

/** The items of a list, in the punctuation of the page. */
export const listText = (items: readonly string[], { locale }: Context): string =>
  items.join(locale.punctuation.list);
