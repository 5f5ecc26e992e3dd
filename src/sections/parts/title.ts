import type { Link } from "../../resume";
import type { Context } from "../context";
import { langOfRun } from "./lang";

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
  lang: langOfRun(text, context),
});

/** A quiet remark beside a title, or undefined for an empty text. */
export const detailOf = (text: string, context: Context): Run | undefined =>
  text === "" ? undefined : runOf(text, context);

/** Several such remarks; empty texts are none. */
export const detailsOf = (texts: readonly string[], context: Context): Run[] =>
  texts.filter((text) => text !== "").map((text) => runOf(text, context));

/** The title of an entry. Without a text the link speaks for itself; undefined without either. */
export function titleOf(text: string, link: Link | undefined, context: Context): Title | undefined {
  const shown = text === "" ? (link?.written ?? "") : text;
  return shown === "" ? undefined : { ...runOf(shown, context), href: link?.href };
}
