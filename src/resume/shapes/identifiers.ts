import { isEmpty, isObject, type JsonObject } from "../reading";

/** The identifiers that a work may have beside its address. */
type Identifier = "doi" | "arxiv" | "cstr" | "isbn" | "issn" | "pmid";

/** What an identifier looks like, from the most telling to the least. */
const looks: readonly (readonly [Identifier, RegExp])[] = [
  ["doi", /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{4,9}\/\S+)$/i],
  [
    "arxiv",
    /^(?:https?:\/\/arxiv\.org\/(?:abs|pdf)\/|arxiv:\s*)([a-z.-]*\/?[\d.]+(?:v\d+)?)(?:\.pdf)?$/i,
  ],
  ["cstr", /^(?:https?:\/\/(?:www\.)?cstr\.cn\/|cstr:\s*)(\S+)$/i],
  ["isbn", /^(?:urn:)?isbn:\s*([\dX-]+)$/i],
  ["issn", /^(?:urn:)?issn:\s*([\dX-]+)$/i],
  ["pmid", /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|pmid:\s*)(\d+)\/?$/i],
];

/** A longer text is no identifier. */
const longest = 500;

/** An identifier by its look, or by the name that was given for its kind. */
function identifierOf(text: string, kind: string): readonly [Identifier, string] | undefined {
  if (text.length > longest) return undefined;
  for (const [name, look] of looks) {
    const value = look.exec(text)?.[1];
    if (value !== undefined) return [name, value];
  }
  const named = looks.find(([name]) => name === kind.toLowerCase());
  return named === undefined ? undefined : [named[0], text];
}

/** The kind and the text of an identifier: a text, `{ type, identifier }`, a `PropertyValue`. */
function pairOf(value: unknown): readonly [kind: string, text: string] | undefined {
  if (typeof value === "string") return ["", value.trim()];
  if (!isObject(value)) return undefined;
  const kind = value["propertyID"] ?? value["type"] ?? value["name"] ?? "";
  const text = value["value"] ?? value["identifier"] ?? value["id"] ?? value["url"];
  if (typeof kind !== "string" || (typeof text !== "string" && typeof text !== "number"))
    return undefined;
  return [kind, String(text).trim()];
}

const lists = ["identifiers", "identifier", "ids", "sameAs"] as const;

/** An item whose identifiers stand under their own names; an address that only repeats one is left. */
export function identifiersOf(item: JsonObject): JsonObject {
  const found = new Map<string, unknown>();
  const notes: string[] = [];
  for (const value of lists.flatMap((key): unknown => item[key])) {
    if (isEmpty(value)) continue;
    const pair = pairOf(value);
    if (pair === undefined) return item;
    const [kind, text] = pair;
    const identifier = identifierOf(text, kind);
    if (identifier !== undefined) found.set(...identifier);
    else if (/^https?:/i.test(text)) found.set("url", text);
    else notes.push(kind === "" ? text : `${kind}: ${text}`);
  }
  const {
    url,
    URL: otherUrl,
    doi,
    DOI,
    ...rest
  } = Object.fromEntries(
    Object.entries(item).filter(([key]) => !lists.some((list) => list === key)),
  );
  const address = isEmpty(url) ? otherUrl : url;
  const fromAddress = typeof address === "string" ? identifierOf(address.trim(), "") : undefined;
  const written = isEmpty(doi) ? DOI : doi;
  const fromDoi = typeof written === "string" ? identifierOf(written.trim(), "") : undefined;
  const isDoiAddress =
    fromAddress?.[0] === "doi" && (fromDoi === undefined || fromDoi[1] === fromAddress[1]);
  const result: Record<string, unknown> = {
    ...rest,
    doi: fromDoi?.[0] === "doi" ? fromDoi[1] : written,
    url: isDoiAddress ? undefined : address,
  };
  if (fromAddress !== undefined) found.set(...fromAddress);
  for (const [name, value] of found) if (isEmpty(result[name])) result[name] = value;
  if (notes.length > 0 && isEmpty(result["note"])) result["note"] = notes.join("; ");
  return result;
}
