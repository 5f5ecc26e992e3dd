import { isEmpty, isObject, type JsonObject } from "../reading";
import { identifiersOf } from "./identifiers";

type Spelling = (item: JsonObject) => JsonObject;

const isTextOrNumber = (value: unknown): value is string | number =>
  (typeof value === "string" && value.trim() !== "") || typeof value === "number";

const textOf = (value: unknown): string => (isTextOrNumber(value) ? String(value).trim() : "");

/**
 * An item without some members and with others, where it does not have those already; where it has them
 * all it stays as it is, so that what is not used is told.
 */
function moved(item: JsonObject, from: readonly string[], to: JsonObject): JsonObject {
  const kept = Object.entries(item).filter(([key]) => !from.includes(key));
  const added = Object.entries(to).filter(([key, value]) => !isEmpty(value) && isEmpty(item[key]));
  if (added.length === 0) return item;
  return Object.fromEntries([...kept, ...added]);
}

/** Levels of schema.org: an article is part of an issue, that of a volume, that of a periodical. */
const mostLevels = 4;

/** schema.org: `isPartOf` names what the work stands in, level by level. */
const fromIsPartOf: Spelling = (item) => {
  const found: Record<string, unknown> = {};
  let whole = item["isPartOf"];
  if (!isObject(whole) && !Array.isArray(whole)) return moved(item, ["isPartOf"], { venue: whole });
  for (let level = 0; level < mostLevels && !isEmpty(whole); level += 1) {
    const part: unknown = Array.isArray(whole) ? whole[0] : whole;
    if (!isObject(part)) {
      found["venue"] ??= part;
      break;
    }
    found["venue"] ??= part["name"] ?? part["title"];
    found["volume"] ??= part["volumeNumber"];
    found["issue"] ??= part["issueNumber"];
    found["issn"] ??= part["issn"];
    found["publisher"] ??= part["publisher"];
    whole = part["isPartOf"];
  }
  return moved(item, ["isPartOf"], found);
};

/** The parts of a date in CSL: `{ "date-parts": [[2020, 6]] }`, or its text. */
function dateOf(value: unknown): unknown {
  if (!isObject(value)) return value;
  const parts = value["date-parts"];
  const first: unknown = Array.isArray(parts) ? parts[0] : undefined;
  if (!Array.isArray(first)) return value["raw"] ?? value["literal"] ?? value["value"] ?? value;
  return first
    .slice(0, 3)
    .filter(isTextOrNumber)
    .map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, "0")))
    .join("-");
}

const dateKeys = ["releaseDate", "date", "issued", "datePublished", "accessed"] as const;

const fromDateParts: Spelling = (item) => {
  const dates = dateKeys
    .filter((key) => isObject(item[key]) && !isEmpty(item[key]))
    .map((key) => [key, dateOf(item[key])] as const);
  return { ...item, ...Object.fromEntries(dates) };
};

/** `year` with `month` and `day`; a month by its name stands before the year, as dates are read. */
const fromYearAndMonth: Spelling = (item) => {
  const [year, month, day] = [textOf(item["year"]), textOf(item["month"]), textOf(item["day"])];
  if (year === "" || month === "") return item;
  const named = /^\p{L}/u.test(month) ? `${month} ${year}` : "";
  const numbered = [year, month, day].filter((part) => part !== "").join("-");
  return moved(item, ["year", "month", "day"], { releaseDate: named === "" ? numbered : named });
};

const fromFirstAndLastPage: Spelling = (item) => {
  const [first, last] = [textOf(item["pageStart"]), textOf(item["pageEnd"])];
  const pages = [first, last].filter((page) => page !== "").join("-");
  return moved(item, ["pageStart", "pageEnd"], { pages });
};

/** BibTeX: `eprint` with the name of its archive. */
const fromEprint: Spelling = (item) => {
  const archive = textOf(item["archivePrefix"] ?? item["archiveprefix"] ?? item["eprinttype"]);
  const eprint = textOf(item["eprint"]);
  if (eprint === "") return item;
  const isArxiv =
    archive === ""
      ? /^(?:arxiv:)?(?:\d{4}\.\d{4,5}|[a-z-]+\/\d{7})/i.test(eprint)
      : /^arxiv$/i.test(archive);
  const keys = [
    "eprint",
    "archivePrefix",
    "archiveprefix",
    "eprinttype",
    "primaryClass",
    "primaryclass",
  ];
  return isArxiv
    ? moved(item, keys, { arxiv: eprint })
    : moved(item, keys, { note: archive === "" ? eprint : `${archive}: ${eprint}` });
};

/** `3(1)` is volume and issue. */
const fromVolumeInIssue: Spelling = (item) => {
  const match = /^(\d{1,6})\s*[(（]([^()（）]{1,20})[)）]$/.exec(textOf(item["issue"]));
  if (match === null || !isEmpty(item["volume"])) return item;
  return { ...item, volume: match[1], issue: match[2] };
};

/** Types whose `number` is their own. */
const numbered = /patent|report|standard|专利|報告|报告|标准|標準|^[PRS]$/i;

/** The names of a container tell what stands in it. */
const containers: readonly (readonly [key: string, type: string])[] = [
  ["journal", "article-journal"],
  ["journaltitle", "article-journal"],
  ["journalTitle", "article-journal"],
  ["booktitle", "paper-conference"],
  ["bookTitle", "paper-conference"],
  ["conference", "paper-conference"],
  ["school", "thesis"],
];

const fromContainer: Spelling = (item) => {
  const type = containers.find(([key]) => !isEmpty(item[key]))?.[1];
  return isEmpty(item["type"] ?? item["@type"]) ? { ...item, type } : item;
};

/** The `number` of an article is its issue, or that of an eprint. */
const fromNumber: Spelling = (item) => {
  const number = textOf(item["number"]);
  if (/^arxiv:/i.test(number)) return moved(item, ["number"], { arxiv: number });
  const isArticle =
    (!isEmpty(item["volume"] ?? item["journal"] ?? item["container-title"]) ||
      /article|期刊/i.test(textOf(item["type"]))) &&
    !numbered.test(textOf(item["type"]));
  if (number === "" || !isArticle) return item;
  return moved(
    item,
    ["number"],
    isEmpty(item["issue"]) ? { issue: number } : { articleNumber: number },
  );
};

/** Further authors stand behind the others. */
const fromCoAuthors: Spelling = (item) => {
  const { coAuthors, ...rest } = item;
  if (isEmpty(coAuthors)) return item;
  const first = rest["authors"] ?? rest["author"];
  const all =
    typeof first === "string" && typeof coAuthors === "string"
      ? `${first}; ${coAuthors}`
      : [first, coAuthors].flat().filter((author) => !isEmpty(author));
  const { author: _, ...others } = rest;
  return { ...others, authors: all };
};

/** The keys that ask for a second look; most items have none. */
const spellings: readonly (readonly [keys: readonly string[], spelling: Spelling])[] = [
  [["isPartOf"], fromIsPartOf],
  [["identifier", "identifiers", "ids", "sameAs", "url", "URL"], identifiersOf],
  [dateKeys, fromDateParts],
  [["month"], fromYearAndMonth],
  [["pageStart", "pageEnd"], fromFirstAndLastPage],
  [["eprint"], fromEprint],
  [["issue"], fromVolumeInIssue],
  [["number"], fromNumber],
  [["coAuthors"], fromCoAuthors],
  [containers.map(([key]) => key), fromContainer],
];

/** An item in which what other programs spell in several members stands in one, and the reverse. */
export function withUsualSpellings(item: JsonObject): JsonObject {
  let result = item;
  for (const [keys, spelling] of spellings) {
    if (keys.some((key) => !isEmpty(result[key]))) result = spelling(result);
  }
  return result;
}
