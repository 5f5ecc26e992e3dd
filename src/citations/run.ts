import { element, escapeHtml, hasWide, joinHtml, type SafeHtml, safeUrl } from "../text";

/** A piece of a citation that is set in one way. */
export interface CitationRun {
  text: string;
  /** The title of a journal or a book, where the style sets it so. */
  isItalic?: boolean;
  /** The owner of the resume among the authors. */
  isOwn?: boolean;
  /** An address; one that is not safe makes no link. */
  href?: string;
}

/** The citation as plain text. */
export const citationText = (runs: readonly CitationRun[]): string =>
  runs.map(({ text }) => text).join("");

function runHtml({ text, isItalic, isOwn, href }: CitationRun): SafeHtml {
  const plain = escapeHtml(text);
  // Han has no italics: a slant would only bend it.
  const set = isItalic === true && !hasWide(text) ? element("i", {}, plain) : plain;
  const named = isOwn === true ? element("strong", { class: "self" }, set) : set;
  const target = href === undefined ? undefined : safeUrl(href);
  return target === undefined ? named : element("a", { href: target }, named);
}

/** The citation as markup. */
export const citationHtml = (runs: readonly CitationRun[]): SafeHtml => joinHtml(runs.map(runHtml));
