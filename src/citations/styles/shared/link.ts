import { doiAddress } from "../../identifiers";
import type { CslItem } from "../../item";
import type { CitationRun } from "../../run";
import { addressOf } from "./address";

/** The one link of a work, as its own text: its DOI beats its address. */
export function linkRuns(item: CslItem): CitationRun[] {
  const href = item.DOI === "" ? addressOf(item) : doiAddress(item.DOI);
  return href === "" ? [] : [{ text: href, href }];
}
