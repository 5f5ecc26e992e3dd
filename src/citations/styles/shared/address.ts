import { arxivAddress, isAddressOf } from "../../identifiers";
import type { CslItem } from "../../item";

/** The address of a work where no identifier gives it; that of an eprint where there is nothing else. */
export function addressOf(item: CslItem): string {
  const { URL, DOI, arXiv } = item;
  if (isAddressOf(URL, item)) return "";
  return URL + DOI === "" && arXiv !== "" ? arxivAddress(arXiv) : URL;
}
