import { cleanText } from "./clean";
import { blocksText } from "./markdown/block-text";
import { readBlocks } from "./markdown/blocks";
import { inlineHtml, renderBlocks } from "./markdown/render-blocks";
import type { SafeHtml } from "./safe-html";

/** Longer input of the public function is cut, so that any call costs bounded time. */
const longest = 100_000;

/**
 * The markup of a text of several paragraphs: CommonMark with GFM's tables, task lists,
 * strikethrough and bare links, made fit for Chinese (see the files beside). Raw HTML is shown as
 * text, save a few tags without attributes; links go through `safeUrl`; images become links.
 */
export function markdownBlock(text: string): SafeHtml {
  return renderBlocks(readBlocks(text));
}

/** The markup of a text of one line: emphasis, code, links. A `# `, `- ` or `1. ` stays as typed. */
export function markdownInline(text: string): SafeHtml {
  return inlineHtml(text);
}

/** The words of a markdown text, without formatting, on one line. */
export function plainText(markdown: string): string {
  return blocksText(readBlocks(markdown)).replace(/\s+/g, " ").trim();
}

/**
 * Markdown to HTML, safe by construction: the result holds no script, style, image, frame, form or
 * event handler, and no link but http, https, mailto and tel. Anything but a string or a number
 * gives the empty string; characters that cannot be shown are removed.
 */
export function markdownToHtml(text: unknown, options: { inline?: boolean } = {}): string {
  if (typeof text !== "string" && typeof text !== "number") return "";
  const source = cleanText(String(text).slice(0, longest));
  return options.inline ? markdownInline(source) : markdownBlock(source);
}
