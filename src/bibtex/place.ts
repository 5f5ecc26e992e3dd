import type { Publication } from "../resume/types";
import type { Fields } from "./fields";
import { isArxivJournal } from "./identifiers";

/** Types whose parts are counted by issues; the numbers of others are their own. */
const inIssues = new Set(["article-journal", "article-newspaper", "paper-conference", "chapter"]);

/** A title and its subtitle, as one. */
export function joined(title: string, subtitle: string): string {
  if (title === "" || subtitle === "") return title + subtitle;
  if (/[?!:？！：—]$/.test(title)) return `${title} ${subtitle}`;
  return /\p{Script=Han}$/u.test(title) ? `${title}：${subtitle}` : `${title}: ${subtitle}`;
}

/** Where one writes a part of a container, its subtitle follows the same name. */
function venueOf(fields: Fields): string {
  const names = ["journal", "journaltitle", "booktitle", "eventtitle", "conference"];
  const name = names.find((candidate) => fields.look(candidate) !== "");
  if (name === undefined) return "";
  const subtitle = `${name.replace(/title$/, "")}subtitle`;
  return joined(fields.text(name), fields.text(subtitle));
}

/**
 * The `number` of an article is its issue; that of a volume in a series counts the volumes; those of
 * reports, patents and standards are their own.
 */
function numbersOf(fields: Fields, type: string): Publication {
  const volume = fields.text("volume");
  const isInSeries = fields.look("series") !== "" && volume === "";
  if (isInSeries && /^(?:book|chapter|paper-conference)$/.test(type)) {
    return { volume: fields.text("number") };
  }
  if (!inIssues.has(type)) return { volume, number: fields.text("number") };
  return { volume, issue: fields.text("number", "issue") };
}

/** A preprint stands on its platform: what stands where a journal does names it and repeats its number. */
function platformOf(fields: Fields): Publication {
  for (const name of ["journal", "volume", "number"]) fields.take(name);
  return { venue: "arXiv" };
}

/** What a work stands in, and where in it. */
export function placeOf(fields: Fields, type: string): Publication {
  const isOnArxiv = type === "preprint" && isArxivJournal(fields);
  const container = isOnArxiv
    ? platformOf(fields)
    : { venue: venueOf(fields), ...numbersOf(fields, type) };
  return {
    ...container,
    publisher: fields.text("publisher", "school", "institution", "organization"),
    publisherPlace: fields.text("address", "location"),
    series: fields.text("series"),
    pages: fields.text("pages").replace(/\s*(?:--+|[–—])\s*/g, "-"),
    articleNumber: fields.text("eid", "articleno"),
    edition: fields.text("edition"),
    version: fields.text("version"),
  };
}
