import { element, escapeHtml, joinHtml, type SafeHtml } from "../safe-html";
import { withoutPlaceholders } from "./placeholders";

/** Whatever may be more than a plain character within a line, or start something that is. */
const special =
  /\\[!-/:-@[-`{-~]|[*`]|~~|(?:^|\W)_|\]\(|<[a-z]|&#?\w+;|\w@\w|(?:https?|ftp):\/\/|www\./i;

/** How a line begins that may be more than a line of a paragraph. */
const blockMark = /^[ \t]*(?:[#>+=:|*_`~-]|\d{1,9}[.)])/m;

/** True if markdown gives no character of the text a meaning, within a line. */
export function isPlainLine(text: string): boolean {
  return !special.test(text);
}

/** True if the text has no structure but paragraphs. */
export function isParagraphs(text: string): boolean {
  return !blockMark.test(text);
}

/** The markup of joined lines (see `line-ends.ts`) as typed. */
export function linesHtml(text: string): SafeHtml {
  if (!text.includes("\n")) return escapeHtml(withoutPlaceholders(text));
  const lines = text.split("\n").map((line) => escapeHtml(withoutPlaceholders(line)));
  const lineBreak = element("br", {}, []);
  return joinHtml(lines.flatMap((line, index) => (index > 0 ? [lineBreak, line] : [line])));
}

/** The paragraphs of a text, each made markup by `content`. */
export function paragraphsHtml(text: string, content: (text: string) => SafeHtml): SafeHtml {
  const paragraphs = text.split(/\n\s*\n/).map((paragraph) => paragraph.trim());
  return joinHtml(
    paragraphs
      .filter((paragraph) => paragraph !== "")
      .map((paragraph) => element("p", {}, content(paragraph))),
  );
}
