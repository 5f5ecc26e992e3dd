import { hasWide } from "../../text";
import type { Context } from "../context";
import { langOfRun } from "./lang";

/** A piece of an author list; `own` marks the owner of the resume. */
export interface AuthorRun {
  text: string;
  own: boolean;
}

const escapePattern = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");

/** A name as a pattern; Japanese writes 山田 太郎 at the head of a page and 山田太郎 among authors. */
const namePattern = (name: string): string =>
  hasWide(name) ? escapePattern(name).replace(/(?<=\S)\s+(?=\S)/g, "\\s*") : escapePattern(name);

/** A longer text is no name, and as a pattern it would cost more than it finds. */
const longestName = 200;

/** Finds the owner's names as whole words, the longest first; undefined without a name. */
export function ownNamePattern(names: readonly string[]): RegExp | undefined {
  const alternatives = names
    .filter((name) => name !== "" && name.length <= longestName)
    .sort((one, other) => other.length - one.length)
    .map(namePattern);
  if (alternatives.length === 0) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])(${alternatives.join("|")})(?![\\p{L}\\p{N}])`, "u");
}

/** Authors, and their language where that is not the page's. */
export interface Authors {
  lang: string | undefined;
  runs: AuthorRun[];
}

/** The authors as typed, cut at the owner's name; undefined when there are none. */
export function authorRuns(authors: readonly string[], context: Context): Authors | undefined {
  const text = authors.join(authors.some(hasWide) ? context.locale.punctuation.list : ", ");
  if (text === "") return undefined;
  const ownName = context.ownName();
  const pieces = ownName === undefined ? [text] : text.split(ownName);
  return {
    lang: langOfRun(text, context),
    runs: pieces
      .map((piece, index) => ({ text: piece, own: index % 2 === 1 }))
      .filter((run) => run.text !== ""),
  };
}
