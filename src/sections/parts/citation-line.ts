import {
  type CitationRun,
  type Cited,
  type CslItem,
  citationHtml,
  citationText,
  styles,
} from "../../citations";
import type { Link } from "../../resume";
import type { SafeHtml } from "../../text";
import type { Context } from "../context";
import { type Authors, authorsIn } from "./authors";
import { langOfProse } from "./lang";
import { mentionsIn } from "./mentions";

/** One line in a style of citation, and its language where that is not the page's. */
export interface CitationLine {
  html: SafeHtml;
  lang: string | undefined;
}

/** A citation as it is shown, and as what it says. */
export interface ShownCitation {
  line: CitationLine;
  text: string;
  runs: readonly CitationRun[];
}

/**
 * A work in the style that the owner asks for; undefined where that is the resume's own, whose works
 * are set in lines of their own, and for a work without anything to cite.
 */
export function shownCitation(item: CslItem, context: Context): ShownCitation | undefined {
  const { style, showAllAuthors, punctuation } = context.options.publications;
  if (style === "resume") return undefined;
  const runs = styles[style](item, { showAllAuthors, punctuation, language: context.language });
  if (runs.length === 0) return undefined;
  const text = citationText(runs);
  return { line: { html: citationHtml(runs), lang: langOfProse(text, context) }, text, runs };
}

/** So many names are looked for. */
const mostNames = 50;

/** The authors of a work whose citation begins with somebody else: the holder of a patent. */
export function unsaidAuthors(
  { item, authors }: Cited,
  { text }: ShownCitation,
  context: Context,
): Authors | undefined {
  const isNamed = mentionsIn(text);
  const isSaid = authors.names
    .slice(0, mostNames)
    .some(({ family, literal }) => isNamed(family === "" ? literal : family));
  return isSaid ? undefined : authorsIn(authors, item.language, context);
}

/** Texts that a citation does not say already. */
export function unsaid(texts: readonly string[], { text }: ShownCitation): string[] {
  const isSaid = mentionsIn(text);
  return texts.filter((item) => !isSaid(item));
}

/** An address that is not safe to be a link, as the citation leaves it out. */
export const unsafeAddress = ({ href, written }: Link): string =>
  href === undefined ? written : "";
