import type { CalendarDate } from "../../../dates";
import type { CslItem } from "../../item";
import { countOf, ordinal } from "../shared/edition";

const months = [
  "Jan.",
  "Feb.",
  "Mar.",
  "Apr.",
  "May",
  "Jun.",
  "Jul.",
  "Aug.",
  "Sep.",
  "Oct.",
  "Nov.",
  "Dec.",
];

/** `Mar. 27, 2013`, `Mar. 2013`, `2013`. */
export function dayText({ year, month, day }: CalendarDate): string {
  const name = month === undefined ? undefined : months[month - 1];
  if (name === undefined) return String(year);
  return day === undefined ? `${name} ${year}` : `${name} ${day}, ${year}`;
}

/** The date as far as it is known, or what stands for it. */
export const dateText = ({ issued, issuedText }: CslItem): string =>
  issued === undefined ? issuedText : dayText(issued);

export const yearText = ({ issued, issuedText }: CslItem): string =>
  issued === undefined ? issuedText : String(issued.year);

/** `pp. 378–398`, `p. 4`, `Art. no. 5`. */
export const pagesText = ({ page, articleNumber }: CslItem): string => {
  const number = articleNumber === "" ? "" : `Art. no. ${articleNumber}`;
  const pages =
    page === "" ? "" : `${/[-–,]/.test(page) ? "pp." : "p."} ${page.replace(/-/g, "–")}`;
  return [pages, number].filter((text) => text !== "").join(", ");
};

/** `3rd ed.`, `rev. ed.`; a first edition is not told. */
export function editionText(edition: string): string {
  const count = countOf(edition);
  if (count === undefined) return edition;
  return count === 1 ? "" : `${ordinal(count)} ed.`;
}

const labelled = (label: string, text: string): string => (text === "" ? "" : `${label} ${text}`);

/** `vol. 2`, `no. 1`. */
export const volumeText = ({ volume }: CslItem): string => labelled("vol.", volume);
export const issueText = ({ issue }: CslItem): string => labelled("no.", issue);

export const versionText = ({ version }: CslItem): string =>
  labelled("version", version.replace(/^v(?:er(?:sion)?)?\.?\s*/i, ""));

/** Whose patent it is, by the first letters of its number. */
const offices: Readonly<Record<string, string>> = {
  CN: "Chinese",
  DE: "German",
  EP: "European",
  FR: "French",
  GB: "U.K.",
  JP: "Japanese",
  KR: "Korean",
  US: "U.S.",
};

/** `Chinese Patent CN201220158825.2`; `U.S. Patent 3 624 125` as typed. */
export function patentText({ number }: CslItem): string {
  if (number === "" || /patent|专利/i.test(number)) return number;
  const office = offices[number.slice(0, 2).toUpperCase()];
  return office === undefined ? `Patent ${number}` : `${office} Patent ${number}`;
}

/** `Ph.D. dissertation`, `M.S. thesis`; another kind as typed. */
export function thesisText({ genre }: CslItem): string {
  if (/^(?:doctoral|phd|ph\.d\.)\b.*|^dissertation$/i.test(genre)) return "Ph.D. dissertation";
  if (/^master(?:'s|’s|s)?(?: thesis)?$/i.test(genre)) return "M.S. thesis";
  return genre === "" ? "thesis" : genre;
}

/** `Place: Publisher`. */
export const imprint = ({ publisherPlace, publisher }: CslItem): string =>
  [publisherPlace, publisher].filter((text) => text !== "").join(": ");
