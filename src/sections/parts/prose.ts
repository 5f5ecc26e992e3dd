import { markdownBlock, markdownInline, type SafeHtml } from "../../text";
import type { Context } from "../context";
import { langOfProse } from "./lang";

/** A text with its markup, and its language where that is not the page's. */
export interface Prose {
  html: SafeHtml;
  lang: string | undefined;
}

/** A text of paragraphs. */
export const proseOf = (text: string, context: Context): Prose => ({
  html: markdownBlock(text),
  lang: langOfProse(text, context),
});

/** A text of one line, an item of a list. */
export const lineOf = (text: string, context: Context): Prose => ({
  html: markdownInline(text),
  lang: langOfProse(text, context),
});
