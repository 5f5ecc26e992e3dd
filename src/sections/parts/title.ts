import { languageOfRun } from "../../language";
import { safeUrl } from "../../text";
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

/** The title of an entry; without a text the link speaks for itself. */
export function titleOf(text: string, url: string, context: Context): Title {
  const href = url === "" ? undefined : safeUrl(url);
  return { ...runOf(text === "" ? url : text, context), href };
}
