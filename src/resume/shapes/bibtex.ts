import { readBibtex } from "../../bibtex";
import type { Placed } from "../readers/object";
import { prose } from "../readers/text";
import { at, isEmpty, isObject, type JsonObject, type Path, type Reading } from "../reading";

/** A text of BibTeX; several in a list are one. Its length is limited by the parser, not as a text. */
const sourceOf = (value: unknown, path: Path, reading: Reading): string =>
  typeof value === "string" ? value : prose(value, path, reading);

/** The names of fields by every name that they may be written under. */
type Names = ReadonlyMap<string, string>;

/** What of an entry that cannot be read is shown in its place, as a text. */
const longestShown = 300;

const shownOf = (entry: string): string => entry.replace(/\s+/g, " ").trim().slice(0, longestShown);

/** The entries of a text, and those that cannot be read as texts; what no page prints is told. */
function entriesIn(value: unknown, path: Path, reading: Reading): object[] {
  const { publications, leftOver, unreadable } = readBibtex(sourceOf(value, path, reading));
  for (const { entry, field } of leftOver)
    reading.report(at(at(path, entry), field), "unknown-field");
  const texts = unreadable.map((entry) => ({ name: shownOf(entry) }));
  for (const { name } of texts) {
    reading.report(path, "converted", { expected: "object", found: "text", shown: name });
  }
  return [...publications, ...texts];
}

/** What an entry says that the item beside it does not say, under whatever name. */
function unsaidBeside(entry: object, beside: JsonObject, names: Names): JsonObject {
  const said = new Set(
    Object.keys(beside)
      .filter((key) => !isEmpty(beside[key]))
      .map((key) => names.get(key) ?? key),
  );
  return Object.fromEntries(Object.entries(entry).filter(([key]) => !said.has(key)));
}

/**
 * An item whose `bibtex` holds entries: the first is the item, and what stands beside it wins; further
 * entries are further items. An item without BibTeX is itself.
 */
export function bibtexItems(
  [place, item]: Placed,
  reading: Reading,
  names: Names,
): readonly Placed[] {
  if (!isObject(item) || isEmpty(item["bibtex"])) return [[place, item]];
  const { bibtex, ...beside } = item;
  const path = at(place, "bibtex");
  if (reading.isHidden(path)) return [[place, beside]];
  const [first = {}, ...further] = entriesIn(bibtex, path, reading);
  const items = further.map((entry): Placed => [path, entry]);
  return [[place, { ...unsaidBeside(first, beside, names), ...beside }], ...items];
}

/** The entries of a text that stands alone, each at the place that its key names. */
export const bibtexEntries = (value: unknown, path: Path, reading: Reading): Placed[] =>
  entriesIn(value, path, reading).map((entry, index) => [
    at(path, "id" in entry && typeof entry.id === "string" ? entry.id : index),
    entry,
  ]);
