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

/** What the lists of identifiers hold; undefined where they hold something else. */
interface Found {
  identifiers: Map<Identifier, string>;
  addresses: string[];
  /** Identifiers of other kinds. */
  notes: string[];
}

function foundIn(item: JsonObject): Found | undefined {
  const found: Found = { identifiers: new Map(), addresses: [], notes: [] };
  for (const value of lists.flatMap((key): unknown => item[key])) {
    if (isEmpty(value)) continue;
    const pair = pairOf(value);
    if (pair === undefined) return undefined;
    const [kind, text] = pair;
    const identifier = identifierOf(text, kind);
    if (identifier !== undefined && !found.identifiers.has(identifier[0])) {
      found.identifiers.set(...identifier);
    } else if (/^https?:/i.test(text)) found.addresses.push(text);
    else found.notes.push(kind === "" ? text : `${kind}: ${text}`);
  }
  return found;
}

const isSame = (one: unknown, other: string): boolean => {
  const written = String(one).trim();
  const bare = identifierOf(written, "")?.[1] ?? written;
  return bare.toLowerCase() === other.toLowerCase();
};

/** An item whose lists of identifiers stand under their own names; what has a name already is noted. */
function withoutLists(item: JsonObject): JsonObject {
  if (!lists.some((key) => !isEmpty(item[key]))) return item;
  const found = foundIn(item);
  if (found === undefined) return item;
  const result = new Map(Object.entries(item).filter(([key]) => !lists.some((one) => one === key)));
  const notes = [...found.notes];
  for (const [name, value] of found.identifiers) {
    const written = [item[name], item[name.toUpperCase()]].find((one) => !isEmpty(one));
    if (written === undefined) result.set(name, value);
    else if (!isSame(written, value)) notes.push(`${name}: ${value}`);
  }
  const { links, note } = item;
  const [first, ...others] = found.addresses;
  const isAddressed = !isEmpty(item["url"]) || !isEmpty(item["URL"]) || first === undefined;
  if (!isAddressed) result.set("url", first);
  const further = (isAddressed ? found.addresses : others).map((url) => ({ url }));
  if (further.length > 0 && (isEmpty(links) || Array.isArray(links))) {
    result.set("links", [...(Array.isArray(links) ? links : []), ...further]);
  } else notes.push(...further.map(({ url }) => url));
  if (notes.length > 0) {
    result.set("note", [note, ...notes].filter((text) => !isEmpty(text)).join("; "));
  }
  return Object.fromEntries(result);
}

/** An item whose address is that of its DOI or eprint has these by name; a DOI needs no other address. */
function withoutIdentifierAddress(item: JsonObject): JsonObject {
  const key = ["url", "URL"].find((name) => !isEmpty(item[name]));
  const address = key === undefined ? undefined : item[key];
  if (key === undefined || typeof address !== "string") return item;
  const [name, value] = identifierOf(address.trim(), "") ?? [];
  if (name === undefined || value === undefined) return item;
  const written = [item[name], item[name.toUpperCase()]].find((one) => !isEmpty(one));
  const result = { ...item, ...(written === undefined ? { [name]: value } : {}) };
  if (name !== "doi" || (written !== undefined && !isSame(written, value))) return result;
  return { ...result, [key]: undefined };
}

/** An item whose identifiers stand under their own names. */
export const identifiersOf = (item: JsonObject): JsonObject =>
  withoutIdentifierAddress(withoutLists(item));
