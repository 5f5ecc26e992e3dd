import { cutIntoEntries, headsIn } from "./cut";
import { parseFile } from "./library";
import { define, definitionsFor, type Macros } from "./macros";
import { mended, noKey } from "./mend";

/** An entry with its fields as they stand in the file, TeX included; names are in lower case. */
export interface Entry {
  type: string;
  /** "" where there is none. */
  key: string;
  fields: ReadonlyMap<string, string>;
  /** Names of fields whose values were too long to keep. */
  lost: readonly string[];
}

export interface Parsed {
  entries: Entry[];
  /** The texts that are no entries, though they should be. */
  unreadable: string[];
}

/** Bounds that keep hostile texts cheap. */
const longestText = 1_000_000;
const mostEntries = 10_000;
/** Abbreviations can make a text longer than it is; all values together must not exceed this. */
const longestValues = 2 * longestText;

type RawEntry = ReturnType<typeof parseFile>[number];

/** A value on one line, as BibTeX reads it; whatever else the grammar may give is nothing. */
const lineOf = (value: unknown): string =>
  typeof value === "string" || typeof value === "number"
    ? String(value).replace(/\s+/g, " ").trim()
    : "";

/** Entries in our terms, as long as there is room for their values. */
function entriesOf(raw: readonly RawEntry[]): Entry[] {
  let room = longestValues;
  return raw.map(({ type, label, properties, annotations = {} }) => {
    const fields = new Map<string, string>();
    const lost = Object.keys(annotations).map((name) => `${name}+an`);
    for (const [name, value] of Object.entries(properties)) {
      room -= typeof value === "string" ? value.length : 0;
      if (room < 0) lost.push(name);
      else fields.set(name, lineOf(value));
    }
    return { type, key: label === noKey ? "" : label, fields, lost };
  });
}

/** The entries of a text with the abbreviations it uses; undefined where the grammar refuses it. */
function rawEntries(text: string, macros: Macros): RawEntry[] | undefined {
  try {
    return parseFile(definitionsFor(text, macros) + text);
  } catch {
    return undefined;
  }
}

/** Each entry by itself, since one is broken. */
function parseEach(pieces: readonly string[]): Parsed {
  const macros: Macros = new Map();
  const raw: RawEntry[] = [];
  const unreadable: string[] = [];
  for (const piece of pieces) {
    if (/^@(?:comment|preamble)\b/i.test(piece)) continue;
    if (/^@string\b/i.test(piece)) {
      if (!define(piece, macros)) unreadable.push(piece);
      continue;
    }
    const found = rawEntries(piece, macros) ?? rawEntries(mended(piece), macros);
    if (found === undefined) unreadable.push(piece);
    else raw.push(...found);
  }
  return { entries: entriesOf(raw), unreadable };
}

/** How much of a text is read: whole entries, not too many, of a text that is not too long. */
function endOf(text: string, heads: readonly number[]): number {
  const tooMany = heads[mostEntries] ?? text.length;
  if (tooMany <= longestText) return tooMany;
  return heads.filter((head) => head > 0 && head <= longestText).at(-1) ?? longestText;
}

/** Reads a text of BibTeX as far as it can be read. */
export function parseEntries(source: string): Parsed {
  // What lies further behind is not even searched for entries.
  const searched = source.slice(0, longestText + 1);
  const heads = headsIn(searched);
  const end = endOf(searched, heads);
  const text = source.slice(0, end);
  const rest = source.slice(end).trim();
  const starts = heads.filter((head) => head < end);
  const raw = rawEntries(text, new Map());
  const { entries, unreadable } =
    raw === undefined
      ? parseEach(cutIntoEntries(text, starts))
      : { entries: entriesOf(raw), unreadable: [] };
  const isNothing = starts.length === 0 && entries.length === 0 && text.trim() !== "";
  return { entries, unreadable: [...unreadable, isNothing ? text : "", rest].filter(Boolean) };
}
