import type { CslItem } from "../item";
import type { CitationRun } from "../run";
import type { CitationStyle } from "../style";
import { bodies } from "./ieee/body";
import { authorRuns } from "./ieee/names";
import { type Phrase, phrase, phrasesRuns } from "./ieee/phrases";
import { dayText } from "./ieee/texts";
import { addressOf } from "./shared/address";

/** `doi: 10.3390/…`, `arXiv:2006.02085`. */
function identifier({ DOI, arXiv }: CslItem): Phrase {
  if (DOI !== "") {
    return { runs: [{ text: "doi: " }, { text: DOI, href: `https://doi.org/${DOI}` }], end: "," };
  }
  if (arXiv === "") return phrase("");
  return { runs: [{ text: `arXiv:${arXiv}`, href: `https://arxiv.org/abs/${arXiv}` }], end: "," };
}

/** Where it is on the web; behind an address no stop is set. */
function online({ accessed, ...item }: CslItem): CitationRun[] {
  const address = item.DOI + item.arXiv === "" ? addressOf({ ...item, accessed }) : "";
  if (address === "") return [];
  const seen = accessed === undefined ? "" : `Accessed: ${dayText(accessed)}. `;
  return [{ text: `${seen}[Online]. Available: ` }, { text: address, href: address }];
}

/**
 * The style of the Institute of Electrical and Electronics Engineers.
 *
 * @see IEEE Reference Guide (IEEE Periodicals), part II
 */
export const ieee: CitationStyle = (item, { showAllAuthors }) => {
  const authors: Phrase = { runs: authorRuns(item, showAllAuthors), end: "," };
  const line = phrasesRuns([authors, ...bodies[item.type](item), identifier(item)]);
  const link = online(item);
  return line.length > 0 && link.length > 0
    ? [...line, { text: " " }, ...link]
    : [...line, ...link];
};
