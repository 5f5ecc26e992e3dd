import type { Context } from "../context";
import { bracket } from "./bracket";
import { listText } from "./fact";
import { type Run, runOf } from "./title";

/** A term of a definition list and what is said of it. */
export interface Term {
  name: Run;
  remark: string;
  value: string;
}

/** Terms with values make a definition list; bare names make one line. */
export interface Terms {
  terms: Term[];
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
  if (name === "") return { name: runOf(level, context), remark: "", value: words };
  return words === ""
    ? { name: runOf(name, context), remark: "", value: level }
    : { name: runOf(name, context), remark: bracket(name, level, context.locale), value: words };
}

/** The content of a section of terms (skills, languages, interests); undefined when there are none. */
export function termsOf(sources: readonly TermSource[], context: Context): Terms | undefined {
  if (sources.length === 0) return undefined;
  const terms = sources.map((source) => termOf(source, context));
  return terms.every(({ value }) => value === "")
    ? { terms: [], names: terms.map(({ name }) => name) }
    : { terms, names: [] };
}

/** A known English word of a vocabulary in the page's language; any other text as written. */
export const wordIn = (vocabulary: Readonly<Record<string, string>>, text: string): string =>
  (Object.hasOwn(vocabulary, text.toLowerCase()) ? vocabulary[text.toLowerCase()] : undefined) ??
  text;
