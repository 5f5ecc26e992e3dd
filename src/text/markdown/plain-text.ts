import type { SafeHtml } from "../safe-html";

/** Tags between which words stand apart; those of emphasis and links stand inside of words. */
const separatingTag = /<\/?(?:blockquote|br|hr|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)\b[^>]*>/g;
const otherTag = /<[^>]*>/g;
const reference = /&(?:amp|lt|gt|quot|#39);/g;
const characters: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
};

/**
 * The words of our own markup, on one line. `<`, `>` and `&` of the text are escaped in it, also in
 * attributes, so that what looks like a tag is one.
 */
export function wordsOf(html: SafeHtml): string {
  return html
    .replace(separatingTag, " ")
    .replace(otherTag, "")
    .replace(reference, (typed) => characters[typed] ?? typed)
    .replace(/\s+/g, " ")
    .trim();
}
