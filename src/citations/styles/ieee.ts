import { arxivAddress, doiAddress } from "../identifiers";
import type { CslItem } from "../item";
import type { CitationRun } from "../run";
import type { CitationStyle } from "../style";
import { bodies } from "./ieee/body";
import { dayText } from "./ieee/dates";
import { authorRuns } from "./ieee/names";
import { type Phrase, phrase, phrasesRuns } from "./ieee/phrases";
import { addressOf } from "./shared/address";

const link = (text: string, href: string, before = ""): Phrase => ({
  runs: [...(before === "" ? [] : [{ text: before }]), { text, href }],
  end: ",",
});

/** `doi: 10.3390/…`, `arXiv:2006.02085`; the DOI that arXiv makes of its own says nothing more. */
function identifier({ type, DOI, arXiv }: CslItem): Phrase {
  const isOfArxiv =
    arXiv !== "" && (DOI === "" || (type === "preprint" && /^10\.48550\//.test(DOI)));
  if (isOfArxiv) return link(`arXiv:${arXiv}`, arxivAddress(arXiv));
  return DOI === "" ? phrase("") : link(DOI, doiAddress(DOI), "doi: ");
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
 * @see IEEE Reference Guide, II
 */
export const ieee: CitationStyle = (item, { showAllAuthors }) => {
  const authors: Phrase = { runs: authorRuns(item, showAllAuthors), end: "," };
  const line = phrasesRuns([authors, ...bodies[item.type](item), identifier(item)]);
  const address = online(item);
  return line.length > 0 && address.length > 0
    ? [...line, { text: " " }, ...address]
    : [...line, ...address];
};
