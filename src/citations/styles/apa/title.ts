import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";
import type { CitationRun } from "../../run";
import { countOf, ordinal } from "../shared/edition";
import { straightNames } from "./names";

/** Works that stand in something, whose name is set in italics in their place. */
const isPart: readonly PublicationType[] = [
  "article-journal",
  "article-newspaper",
  "chapter",
  "paper-conference",
];

/** `2nd ed.`, `Rev. ed.`; a first edition is not told. */
export function editionText(edition: string): string {
  const count = countOf(edition);
  if (count === undefined)
    return /\d|\bed\b|版/.test(edition) || edition === ""
      ? edition
      : `${edition.replace(/\.$/, "")}. ed.`;
  return count === 1 ? "" : `${ordinal(count)} ed.`;
}

function numberText({ type, number, genre, arXiv }: CslItem): string {
  if (type === "preprint") return arXiv === "" ? number : `arXiv:${arXiv}`;
  if (number === "") return "";
  if (/\b(?:No\.|Patent)|号/.test(number)) return number;
  if (type === "patent") return `Patent No. ${number}`;
  if (type === "report") return `${genre === "" ? "Report" : genre} No. ${number}`;
  return number;
}

const versionText = (version: string): string =>
  version === "" ? "" : `Version ${version.replace(/^v(?:er(?:sion)?)?\.?\s*/i, "")}`;

/** What stands in round brackets behind a title: translators, edition, volume, number, version. */
function remarks(item: CslItem): string {
  const isInPart = isPart.includes(item.type);
  const translators = straightNames(item.translator);
  const edition = isInPart ? "" : editionText(item.edition);
  const volume = isInPart || item.volume === "" ? "" : `Vol. ${item.volume}`;
  const numbers = [edition, volume, isInPart ? "" : numberText(item), versionText(item.version)]
    .filter((text) => text !== "")
    .join(", ");
  return [translators === "" ? "" : `${translators}, Trans.`, numbers]
    .filter((text) => text !== "")
    .join("; ");
}

/** What stands in square brackets: the kind of a work that is none of the usual. */
function kindOf({ type, genre, publisher, containerTitle }: CslItem): string {
  switch (type) {
    case "thesis":
      return [genre === "" ? "Thesis" : genre, publisher].filter((text) => text !== "").join(", ");
    case "dataset":
      return genre === "" ? "Data set" : genre;
    case "software":
      return genre === "" ? "Computer software" : genre;
    case "speech":
      return genre === "" && containerTitle !== "" ? "Conference presentation" : genre;
    case "report":
      return "";
    default:
      return genre;
  }
}

/** The title with what belongs to it. */
export function titleRuns(item: CslItem): CitationRun[] {
  const { title, type } = item;
  const remark = remarks(item);
  const kind = kindOf(item);
  const brackets = [remark === "" ? "" : `(${remark})`, kind === "" ? "" : `[${kind}]`]
    .filter((text) => text !== "")
    .join(" ");
  if (title === "") return brackets === "" ? [] : [{ text: brackets }];
  const set: CitationRun = isPart.includes(type)
    ? { text: title }
    : { text: title, isItalic: true };
  return brackets === "" ? [set] : [set, { text: ` ${brackets}` }];
}
