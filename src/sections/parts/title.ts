import { languageOfRun } from "../../language";
import type { Link } from "../../resume";
import type { Context } from "../context";

/** A short text, with its language where that is not the page's. */
export interface Run {
  text: string;
  lang: string | undefined;
}

/** A run that may be a link. */
export interface Title extends Run {
  href: string | undefined;
}

export const runOf = (text: string, context: Context): Run => ({
  text,
  lang: languageOfRun(text, context.language),
});

/** A quiet remark beside a title, or undefined for an empty text. */
export const detailOf = (text: string, context: Context): Run | undefined =>
  text === "" ? undefined : runOf(text, context);

/** The title of an entry. Without a text the link speaks for itself; undefined without either. */
export function titleOf(text: string, link: Link | undefined, context: Context): Title | undefined {
  const shown = text === "" ? (link?.written ?? "") : text;
  return shown === "" ? undefined : { ...runOf(shown, context), href: link?.href };
}
