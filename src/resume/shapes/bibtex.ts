import { readBibtex } from "../../bibtex";
import type { Placed } from "../readers/object";
import { prose } from "../readers/text";
import { at, isEmpty, isObject, type Path, type Reading } from "../reading";

/** A text of BibTeX; several in a list are one. Its length is limited by the parser, not as a text. */
const sourceOf = (value: unknown, path: Path, reading: Reading): string =>
  typeof value === "string" ? value : prose(value, path, reading);

/** What of an entry that cannot be read is shown in its place, as a text. */
const longestShown = 300;

const shownOf = (entry: string): string => entry.replace(/\s+/g, " ").trim().slice(0, longestShown);

/**
 * An item whose `bibtex` holds entries: the first is the item, and what stands beside it wins; further
 * entries are further items. An item without BibTeX is itself.
 */
export function bibtexItems([place, item]: Placed, reading: Reading): readonly Placed[] {
  if (!isObject(item) || isEmpty(item["bibtex"])) return [[place, item]];
  const { bibtex, ...beside } = item;
  const path = at(place, "bibtex");
  const source = sourceOf(bibtex, path, reading);
  const { publications, leftOver, unreadable } = readBibtex(source);
  for (const { entry, field } of leftOver)
    reading.report(at(at(path, entry), field), "unknown-field");
  const texts = unreadable.map((entry) => ({ name: shownOf(entry) }));
  for (const { name } of texts) {
    reading.report(path, "converted", { expected: "object", found: "text", shown: name });
  }
  const [first = {}, ...further] = [...publications, ...texts];
  const items = further.map((entry): Placed => [path, entry]);
  return [[place, { ...first, ...beside }], ...items];
}
