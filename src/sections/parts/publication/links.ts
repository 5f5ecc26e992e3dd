import { arxivAddress, type CslItem, cstrAddress, doiAddress } from "../../../citations";
import type { FieldLabel } from "../../../locales/locale";
import type { Link, ReadItem } from "../../../resume";
import { displayUrl, safeUrl } from "../../../text";
import type { Context } from "../../context";
import { linksOf } from "../links";
import type { Title } from "../title";

type Publication = ReadItem<"publications">;

/** What the title leads to: the DOI, else the address as typed, else arXiv. */
export function titleLink({ DOI, arXiv }: CslItem, url: Link): Link {
  if (DOI !== "") return { written: doiAddress(DOI), href: safeUrl(doiAddress(DOI)) };
  if (url.written !== "" || arXiv === "") return url;
  return { written: arxivAddress(arXiv), href: safeUrl(arxivAddress(arXiv)) };
}

/** An identifier that can be read on paper and leads to its work. */
const identifier = (text: string, address: string): Title => ({
  text,
  lang: undefined,
  href: safeUrl(address),
});

function identifiersOf({ DOI, arXiv, CSTR }: CslItem): Title[] {
  return [
    ...(DOI === "" ? [] : [identifier(`DOI:${DOI}`, doiAddress(DOI))]),
    ...(arXiv === "" ? [] : [identifier(`arXiv:${arXiv}`, arxivAddress(arXiv))]),
    ...(CSTR === "" ? [] : [identifier(`CSTR:${CSTR}`, cstrAddress(CSTR))]),
  ];
}

const isSameAddress = (one: string, other: string): boolean =>
  one.replace(/\/$/, "") === other.replace(/\/$/, "");

/** The address of a work where its title leads elsewhere and no identifier says the same. */
function addressOf(item: CslItem, url: Link): Title[] {
  const { DOI, arXiv } = item;
  if (url.written === "" || DOI === "") return [];
  if (url.href === undefined) return [{ text: url.written, lang: undefined, href: undefined }];
  const isSaid = [doiAddress(DOI), ...(arXiv === "" ? [] : [arxivAddress(arXiv)])].some((address) =>
    isSameAddress(address, url.href ?? ""),
  );
  return isSaid ? [] : [{ text: displayUrl(url.href), lang: undefined, href: url.href }];
}

const fields = [
  "code",
  "slides",
  "video",
  "poster",
  "project",
  "dataset",
  "demo",
  "appendix",
] as const satisfies (FieldLabel & keyof Publication)[];

const pdfLink = ({ written, href }: Link): Title[] => {
  if (written === "") return [];
  return [{ text: href === undefined ? `PDF: ${written}` : "PDF", lang: undefined, href }];
};

const fieldNamed = (name: string) => fields.find((field) => field === name.trim().toLowerCase());

/** Links with words of their own; one without says what its type says. */
function ownLinks({ links }: Publication, context: Context): Title[] {
  return links.flatMap(({ label, type, url }) => {
    const word = label === "" ? type : label;
    const field = fieldNamed(word);
    if (/^pdf$/i.test(word)) return pdfLink(url);
    if (field !== undefined && url.written !== "") return linksOf([[field, url]], context);
    const text = word === "" ? displayUrl(url.href ?? url.written) : word;
    const shown = url.href === undefined && url.written !== "" ? `${text}: ${url.written}` : text;
    return shown === "" ? [] : [{ text: shown, lang: undefined, href: url.href }];
  });
}

/** The quiet row of links below a work, in the page's words. */
export const publicationLinks = (read: Publication, item: CslItem, context: Context): Title[] => [
  ...identifiersOf(item),
  ...addressOf(item, read.url),
  ...pdfLink(read.pdf),
  ...linksOf(
    fields.map((field) => [field, read[field]] as const),
    context,
  ),
  ...ownLinks(read, context),
];
