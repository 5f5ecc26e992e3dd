import type { CslItem } from "../../item";

const doiAddress = /^https?:\/\/(?:dx\.)?doi\.org\/(.+)$/i;
const cstrAddress = /^https?:\/\/(?:www\.)?cstr\.cn\/(.+)$/i;

/** Whether an address tells nothing that the identifier it is made of does not tell. */
function repeats(url: string, address: RegExp, identifier: string): boolean {
  const written = address.exec(url)?.[1]?.replace(/%2f/gi, "/").toLowerCase();
  return identifier !== "" && written === identifier.toLowerCase();
}

/** The address of a work where no identifier gives it; that of an eprint where there is nothing else. */
export function addressOf({ URL, DOI, arXiv, CSTR }: CslItem): string {
  if (repeats(URL, doiAddress, DOI) || repeats(URL, cstrAddress, CSTR)) return "";
  return URL + DOI === "" && arXiv !== "" ? `https://arxiv.org/abs/${arXiv}` : URL;
}
