import { normalizeLanguage } from "../language";
import { localeFor } from "../locales";
import { at, isObject, readPublications, startReading } from "../resume";
import { citedOf } from "./item-of";
import { citationHtml, citationText } from "./run";
import type { StyleName } from "./style-names";
import { styles } from "./styles";

export interface CitationOptions {
  /** `resume`, `gbt7714` (2025), `gbt7714-2015`, `apa` or `ieee`. Default `resume`. */
  style?: StyleName;
  /** Of the page, BCP 47; the work's own words go by its own language. Default: that of the work. */
  language?: string;
  /** The names of the resume's owner, who is set in bold. */
  self?: string | readonly string[];
  /** Whether authors are listed that the style would replace by et al. Default false. */
  showAllAuthors?: boolean;
  /** Of `gbt7714`: `gb` (default) sets full-width signs, `half` ASCII ones. */
  punctuation?: "gb" | "half";
}

/** One citation, as plain text and as markup. */
export interface Citation {
  text: string;
  /** Safe by construction: no element but `a`, `i` and `strong`, no link but http and https. */
  html: string;
}

/** Untyped callers may give anything. */
const ownersOf = (self: unknown): string[] =>
  [self].flat().filter((name): name is string => typeof name === "string" && name !== "");

/**
 * Formats one publication in a style of citation, without a number before it.
 *
 * Synchronous and pure. Never throws: a value that is no publication gives a citation of its text, or
 * an empty one; an unknown style is `resume`.
 *
 * @param publication In any spelling that a resume may have, BibTeX (`{ bibtex }`) included; of several
 *   entries the first.
 * @see GB/T 7714—2025, GB/T 7714—2015, Publication Manual of the APA (7th edition), IEEE Reference Guide
 */
export function formatCitation(publication: unknown, options: CitationOptions = {}): Citation {
  const given: CitationOptions = isObject(options) ? options : {};
  const language = normalizeLanguage(given.language);
  const { punctuation } = localeFor(language ?? "en");
  const { reading } = startReading(language ?? "en", punctuation.list);
  const [read] = readPublications([publication], at(undefined, "publications"), reading);
  if (read === undefined) return { text: "", html: "" };
  const { item } = citedOf(read, ownersOf(given.self));
  const style = Object.hasOwn(styles, given.style ?? "")
    ? styles[given.style ?? "resume"]
    : styles.resume;
  const runs = style(item, {
    showAllAuthors: given.showAllAuthors === true,
    punctuation: given.punctuation === "half" ? "half" : "gb",
    language,
  });
  return { text: citationText(runs), html: citationHtml(runs) };
}
