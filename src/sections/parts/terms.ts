import type { Context } from "../context";
import { bracket } from "./bracket";
import { listText } from "./fact";
import { type Run, runOf } from "./title";

/** A term and what is said of it. */
export interface Term {
  name: Run;
  remark: string;
  value: Run;
}

/** Terms that all have values make a definition list; else they are rows, and bare names one line. */
export interface Terms {
  terms: Term[];
  rows: Term[];
  names: Run[];
}

interface TermSource {
  name: string;
  /** How well it is known: in brackets behind the name, or alone as the value. */
  level: string;
  keywords: readonly string[];
}

function termOf({ name, level, keywords }: TermSource, context: Context): Term {
  const words = listText(keywords, context);
  const [term = "", ...values] = [name, level, words].filter((text) => text !== "");
  const hasRemark = values.length === 2;
  return {
    name: runOf(term, context),
    remark: hasRemark ? bracket(term, level, context.locale) : "",
    value: runOf(values.at(-1) ?? "", context),
  };
}

/** The content of a section of terms (skills, languages, interests); undefined when there are none. */
export function termsOf(sources: readonly TermSource[], context: Context): Terms | undefined {
  if (sources.length === 0) return undefined;
  const terms = sources.map((source) => termOf(source, context));
  const valued = terms.filter(({ value }) => value.text !== "").length;
  if (valued === terms.length) return { terms, rows: [], names: [] };
  return valued === 0
    ? { terms: [], rows: [], names: terms.map(({ name }) => name) }
    : { terms: [], rows: terms, names: [] };
}

/** A known English word of a vocabulary in the page's language; any other text as written. */
export const wordIn = (vocabulary: Readonly<Record<string, string>>, text: string): string =>
  (Object.hasOwn(vocabulary, text.toLowerCase()) ? vocabulary[text.toLowerCase()] : undefined) ??
  text;
