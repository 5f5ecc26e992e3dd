import { type CslItem, displayName, namedType } from "../../../citations";
import { partsText } from "../../../dates";
import type { FieldLabel } from "../../../locales/locale";
import type { ReadItem } from "../../../resume";
import type { Context } from "../../context";
import { singleDate } from "../dates";
import { listText } from "../fact";
import { detailsOf, type Run } from "../title";

type Publication = ReadItem<"publications">;

const namesText = (names: CslItem["editor"], context: Context): string =>
  listText(names.map(displayName), context);

/** What a work may have beside its citation, with the word before it; "" for what needs none. */
function remarks(
  read: Publication,
  item: CslItem,
  context: Context,
): readonly (readonly [label: FieldLabel | "ISBN" | "ISSN" | "PMID" | "DOI" | "", text: string])[] {
  const { genre, series, edition, version, number, ISBN, publisher, publisherPlace } = item;
  return [
    ["", namedType(read.type) === undefined ? read.type : ""],
    ["", genre],
    ["", item.containerTitle],
    ["", [item.volume, item.issue === "" ? "" : `(${item.issue})`].join("")],
    ["", item.page],
    ["", item.articleNumber],
    ["series", series],
    ["edition", edition],
    ["version", version],
    ["number", number],
    ["", publisherPlace],
    ["", publisher],
    ["editors", namesText(item.editor, context)],
    ["translators", namesText(item.translator, context)],
    ["applicant", namesText(item.holder, context)],
    ["DOI", item.DOI === "" ? read.doi : ""],
    ["ISBN", ISBN],
    ["ISSN", read.issn],
    ["PMID", read.pmid],
    ["accessed", partsText(singleDate(read.accessed, context))],
    ["keywords", listText(read.keywords, context)],
    ["", read.note],
  ];
}

/** Signs by which the same text differs from style to style. */
const folded = (text: string): string =>
  text
    .replace(/[\s–—-]+/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")");

/** What the lines above do not say of a work. */
export function noteOf(read: Publication, item: CslItem, shown: string, context: Context): Run[] {
  const { labels, punctuation } = context.locale;
  const said = folded(shown);
  const texts = remarks(read, item, context)
    .filter(([, text]) => text !== "" && !said.includes(folded(text)))
    .map(([label, text]) => {
      if (label === "") return text;
      const word = label in labels ? labels[label as FieldLabel] : label;
      return word + punctuation.colon + text;
    });
  return detailsOf(texts, context);
}
