import { cleanText } from "./clean";
import { blockTokens } from "./markdown/lexer";
import { joinLines } from "./markdown/line-ends";
import { isParagraphs, linesHtml, paragraphsHtml } from "./markdown/plain";
import { wordsOf } from "./markdown/plain-text";
import { blocksHtml } from "./markdown/render-blocks";
import { inlineHtml } from "./markdown/render-inline";
import type { SafeHtml } from "./safe-html";

/** Longer input of the public function is cut, so that any call costs bounded time. */
const longest = 100_000;

/** What is beyond is shown as typed: marked's time grows with the square of the length. */
const longestWithMarkup = 20_000;
const mostLines = 1000;

/** More than 16 quotes and lists that open in one line. */
const tooDeep = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){17}/m;

/** Chinese paragraphs start with a full-width indent, with or without an empty line before. */
const beforeIndent = /\n(?=[ \t]*\u3000)/g;

function isTooMuch(source: string): boolean {
  return (
    source.length > longestWithMarkup ||
    source.split("\n").length > mostLines ||
    tooDeep.test(source)
  );
}

function asTyped(text: string): SafeHtml {
  return linesHtml(joinLines(text));
}

/**
 * The markup of a text of several paragraphs: CommonMark with GFM's tables, task lists,
 * strikethrough and bare links as marked reads them, made fit for Chinese (see the files beside).
 * Raw HTML is shown as text, save a few tags without attributes; links go through `safeUrl`; images
 * become links.
 */
export function markdownBlock(text: string): SafeHtml {
  const source = text.replace(beforeIndent, "\n\n");
  if (isTooMuch(source)) return paragraphsHtml(source, asTyped);
  if (isParagraphs(source)) return paragraphsHtml(source, markdownInline);
  try {
    return blocksHtml(blockTokens(source));
  } catch {
    // marked takes a call for each level of nesting; there is no telling how many the stack holds.
    return paragraphsHtml(source, asTyped);
  }
}

/** The markup of a text of one line: emphasis, code, links. A `# `, `- ` or `1. ` stays as typed. */
export function markdownInline(text: string): SafeHtml {
  try {
    return inlineHtml(text);
  } catch {
    return asTyped(text);
  }
}

/** The words of a markdown text, without formatting, on one line. */
export function plainText(markdown: string): string {
  return wordsOf(markdownBlock(markdown));
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
