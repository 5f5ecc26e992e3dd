import type { Publication } from "../resume/types";
import { dateOf, firstDate, statusOf } from "./dates";
import { type Fields, fieldsOf } from "./fields";
import { identifiersOf, isArxivJournal, urlAndNote } from "./identifiers";
import { languageTag } from "./languages";
import { authorsOf } from "./names";
import type { Entry } from "./parser";
import { joined, placeOf } from "./place";
import { genreOf, type Kind, kindOf } from "./types";
import { textOf } from "./value";

/** What an entry is: some say it by other fields than their type. */
function kindBy(fields: Fields, entryType: string, { arxiv = "" }: Publication): Kind {
  const kind = kindOf(entryType);
  if (entryType === "article") {
    const subtype = textOf(fields.look("entrysubtype"));
    if (/newspaper|^news$/i.test(subtype)) {
      fields.take("entrysubtype");
      return { type: "article-newspaper" };
    }
    return isArxivJournal(fields) ? { type: "preprint" } : kind;
  }
  if (entryType === "unpublished" && fields.look("eventtitle") !== "") return { type: "speech" };
  const isEprint = arxiv !== "" || fields.look("eprint") !== "";
  const mayBePreprint = /^(?:misc|unpublished|online|techreport|report)$/.test(entryType);
  return isEprint && mayBePreprint ? { type: "preprint" } : kind;
}

/** A language by a word that is not known stays where it is, and is told as left over. */
function languageOf(fields: Fields): string {
  for (const name of ["langid", "language", "hyphenation"]) {
    const tag = languageTag(textOf(fields.look(name)));
    if (tag !== undefined) {
      fields.take(name);
      return tag;
    }
  }
  return "";
}

function accessedOf(fields: Fields): string {
  const date = firstDate(textOf(fields.look("urldate")));
  if (date !== "") fields.take("urldate");
  return date;
}

const keywordsOf = (fields: Fields): string[] =>
  fields
    .text("keywords", "keyword")
    .split(/[,;，；、]/)
    .map((word) => word.trim())
    .filter((word) => word !== "");

/** An object without the members that say nothing. */
function withoutEmpty(publication: Publication): Publication {
  const isFilled = (value: unknown) =>
    value !== "" && value !== undefined && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(publication).filter(([, value]) => isFilled(value)));
}

/** An entry as an item of `publications`, and the names of its fields that have no place there. */
export function publicationOf(entry: Entry): { publication: Publication; left: string[] } {
  const fields = fieldsOf(entry);
  const name = joined(fields.text("title"), fields.text("subtitle"));
  const identifiers = identifiersOf(fields);
  const kind = kindBy(fields, entry.type, identifiers);
  const publication: Publication = {
    id: entry.key,
    name,
    authors: authorsOf(fields.take("author")),
    type: kind.type,
    genre: genreOf(fields.text("type"), kind, name),
    ...placeOf(fields, kind.type),
    editors: authorsOf(fields.take("editor")),
    translators: authorsOf(fields.take("translator")),
    holder: authorsOf(fields.take("holder", "assignee")),
    releaseDate: dateOf(fields),
    status: statusOf(fields),
    language: languageOf(fields),
    ...identifiers,
    ...urlAndNote(fields),
    accessed: accessedOf(fields),
    keywords: keywordsOf(fields),
  };
  return { publication: withoutEmpty(publication), left: fields.left() };
}
