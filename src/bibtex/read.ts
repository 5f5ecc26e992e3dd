import type { Publication } from "../resume/types";
import { parseEntries } from "./parser";
import { publicationOf } from "./publication";

/** What a text of BibTeX says, and what of it found no place. */
export interface Bibliography {
  publications: Publication[];
  /** Fields that publications do not have, by the key of their entry. */
  leftOver: { entry: string; field: string }[];
  /** Entries as typed that cannot be read, and what exceeds the bounds. */
  unreadable: string[];
}

/** See `index.ts`. */
export function readBibtex(text: string): Bibliography {
  const { entries, unreadable } = parseEntries(text);
  const read = entries.map((entry) => ({ entry: entry.key, ...publicationOf(entry) }));
  return {
    publications: read.map(({ publication }) => publication),
    leftOver: read.flatMap(({ entry, left }) => left.map((field) => ({ entry, field }))),
    unreadable,
  };
}
