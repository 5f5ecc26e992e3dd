import { startsEastAsian } from "../../../text";
import type { CslItem } from "../../item";
import { countOf, ordinal } from "../shared/edition";
import { listed } from "../shared/listed";

const labelled = (label: string, text: string): string => (text === "" ? "" : `${label} ${text}`);

/** `3rd ed.`, `rev. ed.`; a first edition is not told. */
export function editionText({ edition }: CslItem): string {
  const count = countOf(edition);
  if (count === undefined) return edition;
  return count === 1 ? "" : `${ordinal(count)} ed.`;
}

/** `vol. 2`, `no. 1`. */
export const volumeText = ({ volume }: CslItem): string => labelled("vol.", volume);
export const issueText = ({ issue }: CslItem): string => labelled("no.", issue);

export const seriesText = ({ series }: CslItem): string => labelled("ser.", series);

/** `Art. no. 2600111`. */
export const articleText = ({ articleNumber }: CslItem): string =>
  labelled("Art. no.", articleNumber);

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
export function patentText({ number, genre }: CslItem): string {
  if (number === "" || /patent|[专專]利/i.test(number)) return number;
  if (/patent/i.test(genre)) return `${genre} ${number}`;
  const office = offices[number.slice(0, 2).toUpperCase()];
  return office === undefined ? `Patent ${number}` : `${office} Patent ${number}`;
}

/** `Tech. Rep. TR-0200`; a report without a kind is `Rep.` */
export function reportText({ number, genre }: CslItem): string {
  if (/\brep(?:\.|ort\b)|报告|報告/i.test(number)) return number;
  const kind = genre.replace(/^technical report$/i, "Tech. Rep.");
  return listed([kind === "" && number !== "" ? "Rep." : kind, number], " ");
}

/** `Ph.D. dissertation`, `M.S. thesis`; another kind as typed. */
export function thesisText({ genre }: CslItem): string {
  if (/^(?:doctoral|phd|ph\.\s?d\.)(?:\s|$)|^dissertation$/i.test(genre)) {
    return "Ph.D. dissertation";
  }
  if (/^master(?:'s|’s|s)?(?: thesis)?$/i.test(genre)) return "M.S. thesis";
  return genre === "" ? "thesis" : genre;
}

/** `presented at the 2nd Int. Conf. Optical Fiber Sensors`. */
export function eventText({ containerTitle, genre }: CslItem): string {
  if (containerTitle === "") return genre;
  const hasArticle = /^the\s/i.test(containerTitle) || startsEastAsian(containerTitle);
  return `presented at ${hasArticle ? "" : "the "}${containerTitle}`;
}
