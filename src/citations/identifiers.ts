/** What people write before a DOI. */
const doiPrefix = /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i;
const cstrPrefix = /^(?:https?:\/\/(?:www\.)?cstr\.cn\/|cstr:\s*)/i;

/** The DOI alone; "" for a text that is none. */
export function doiIn(written: string): string {
  const bare = written.trim().replace(doiPrefix, "");
  return /^10\.\d{4,9}\/\S+$/.test(bare) ? bare : "";
}

export const cstrIn = (written: string): string => written.trim().replace(cstrPrefix, "");

/** Where identifiers lead; links to them still pass `safeUrl`. */
export const doiAddress = (DOI: string): string => `https://doi.org/${DOI}`;
export const arxivAddress = (id: string): string => `https://arxiv.org/abs/${id}`;
export const cstrAddress = (CSTR: string): string => `https://cstr.cn/${CSTR}`;

/** Whether an address is that of a DOI or CSTR, however it is written. */
export function isAddressOf(url: string, { DOI, CSTR }: { DOI: string; CSTR: string }): boolean {
  const written = url.replace(/%2f/gi, "/").toLowerCase();
  return (
    (DOI !== "" && doiPrefix.test(url) && written.replace(doiPrefix, "") === DOI.toLowerCase()) ||
    (CSTR !== "" && cstrPrefix.test(url) && written.replace(cstrPrefix, "") === CSTR.toLowerCase())
  );
}
