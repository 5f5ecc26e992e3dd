import type { Publication } from "../resume/types";
import type { Fields } from "./fields";
import { addressIn, textOf, verbatimOf } from "./value";

const arxivId = /(?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[a-z]{2})?\/\d{7})(?:v\d+)?/i;

/** Where Google Scholar and DBLP write the number of a preprint. */
const arxivPlaces = ["journal", "volume", "number", "url", "doi"] as const;

/** The journal of a preprint, as Google Scholar (`arXiv preprint arXiv:…`) and DBLP (`CoRR`) have it. */
export const isArxivJournal = (fields: Fields): boolean =>
  /^(?:arxiv\b|corr$)/i.test(textOf(fields.look("journal")));

function arxivOf(fields: Fields): string {
  const archive = fields.look("archiveprefix") || fields.look("eprinttype");
  const eprint = verbatimOf(fields.look("eprint"));
  const isArxiv = archive === "" ? arxivId.test(eprint) : /arxiv/i.test(archive);
  if (eprint !== "" && isArxiv) {
    for (const name of ["eprint", "archiveprefix", "eprinttype", "primaryclass", "eprintclass"]) {
      fields.take(name);
    }
    return eprint.replace(/^arxiv:/i, "");
  }
  const own = verbatimOf(fields.take("arxiv", "arxivid"));
  if (own !== "" || !isArxivJournal(fields)) return own;
  const places = arxivPlaces.map((name) => arxivId.exec(verbatimOf(fields.look(name)))?.[0]);
  return places.find((found) => found !== undefined) ?? "";
}

function pmidOf(fields: Fields): string {
  if (!/^(?:pubmed|pmid)$/i.test(fields.look("eprinttype"))) return fields.text("pmid");
  fields.take("eprinttype");
  return verbatimOf(fields.take("eprint"));
}

/** Links by the names that sites of researchers have for them. */
const links = ["pdf", "code", "slides", "video", "poster", "project", "demo"] as const;

function linksOf(fields: Fields): Publication {
  const found = links.filter((name) => /^https?:/i.test(verbatimOf(fields.look(name))));
  return Object.fromEntries(found.map((name) => [name, verbatimOf(fields.take(name))]));
}

/** What leads to a work. */
export function identifiersOf(fields: Fields): Publication {
  const doi = verbatimOf(fields.take("doi"));
  return {
    doi: doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:)/i, ""),
    arxiv: arxivOf(fields),
    isbn: textOf(fields.take("isbn")),
    issn: textOf(fields.take("issn")),
    pmid: pmidOf(fields),
    cstr: verbatimOf(fields.take("cstr")),
    ...linksOf(fields),
  };
}

/** The address of a work, and what else is said of it: `howpublished` and `note` may be either. */
export function urlAndNote(fields: Fields): { url: string; note: string } {
  const written = fields.take("url", "ee", "link");
  let url = addressIn(written) || verbatimOf(written);
  const notes: string[] = [];
  for (const name of ["howpublished", "note"]) {
    const tex = fields.take(name);
    const address = addressIn(tex);
    const isAddress =
      address !== "" && (name === "howpublished" || /^[\s{]*(?:\\url|http)/.test(tex));
    if (isAddress && (url === "" || url === address)) url = address;
    else notes.push(textOf(tex));
  }
  return { url, note: notes.filter((note) => note !== "").join(", ") };
}
