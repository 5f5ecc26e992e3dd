import { languageOfRun } from "../../language";
import { markdownBlock, markdownInline, type SafeHtml } from "../../text";
import type { Context } from "../context";

/** A text with its markup, and its language where that is not the page's. */
export interface Prose {
  html: SafeHtml;
  lang: string | undefined;
}

/** A text of paragraphs. */
export const proseOf = (text: string, { language }: Context): Prose => ({
  html: markdownBlock(text),
  lang: languageOfRun(text, language),
});

/** A text of one line, an item of a list. */
export const lineOf = (text: string, { language }: Context): Prose => ({
  html: markdownInline(text),
  lang: languageOfRun(text, language),
});
