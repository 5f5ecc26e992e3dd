import { cstrAddress, doiAddress } from "../../identifiers";
import type { CslItem } from "../../item";
import type { CitationRun } from "../../run";
import { addressOf } from "../shared/address";

const identifier = (
  name: string,
  value: string,
  toAddress: (value: string) => string,
): CitationRun[] =>
  value === "" ? [] : [{ text: `${name}:` }, { text: value, href: toAddress(value) }];

/**
 * Where a work is found, a sentence each: its address, then the identifiers that last.
 *
 * @see GB/T 7714—2025, 7.8 and 7.9
 */
export function linkRuns(item: CslItem): CitationRun[][] {
  const address = addressOf(item);
  return [
    address === "" ? [] : [{ text: address, href: address }],
    identifier("DOI", item.DOI, doiAddress),
    identifier("CSTR", item.CSTR, cstrAddress),
  ];
}
