import { type CslItem, displayName, namedType } from "../../../citations";
import { isoText, partsText } from "../../../dates";
import type { FieldLabel } from "../../../locales/locale";
import type { ReadItem } from "../../../resume";
import type { Context } from "../../context";
import { singleDate } from "../dates";
import { listText } from "../fact";
import { detailsOf, type Run } from "../title";

type Publication = ReadItem<"publications">;

const namesText = (names: CslItem["editor"], context: Context): string =>
  listText(names.map(displayName), context);

/** What a work may have beside its citation. */
interface Remark {
  /** The word before it; "" for what needs none. */
  label: FieldLabel | "ISBN" | "ISSN" | "PMID" | "DOI" | "";
  text: string;
  /** Texts that say the same in another form: where all of them are printed, so is the remark. */
  signs: readonly string[];
}

const remark = (
  label: Remark["label"],
  text: string,
  signs: readonly string[] = [text],
): Remark => ({
  label,
  text,
  signs,
});

/** Names that each style turns round and shortens, by what it leaves of them. */
const namesRemark = (label: Remark["label"], names: CslItem["editor"], context: Context): Remark =>
  remark(
    label,
    namesText(names, context),
    names.map(({ family, literal }) => family + literal),
  );

/** IEEE has words of its own for the usual kinds. */
const genreSigns = ({ genre }: CslItem, shown: string): string[] =>
  /\b(?:Ph\.D\. dissertation|M\.S\. thesis|Tech\. Rep\.)/.test(shown) ? [] : [genre];

/** The day as GB/T 7714 prints it; IEEE names it, and no other style has it. */
function accessedSigns({ accessed }: CslItem, read: Publication, shown: string): string[] {
  if (shown.includes("Accessed:")) return [];
  return [accessed === undefined ? read.accessed : isoText(accessed)];
}

function remarks(read: Publication, item: CslItem, shown: string, context: Context): Remark[] {
  const { volume, issue } = item;
  return [
    remark("", namedType(read.type) === undefined ? read.type : ""),
    remark("", item.genre, genreSigns(item, shown)),
    remark("", item.containerTitle),
    remark("", volume + (issue === "" ? "" : `(${issue})`), [volume, issue]),
    remark("", item.page),
    remark("", item.articleNumber),
    remark("series", item.series),
    remark("edition", item.edition),
    remark("version", item.version, [item.version.replace(/^v(?=\d)/i, "")]),
    remark("number", item.number),
    remark("", item.publisherPlace),
    remark("", item.publisher),
    namesRemark("editors", item.editor, context),
    namesRemark("translators", item.translator, context),
    namesRemark("applicant", item.holder, context),
    remark("DOI", item.DOI === "" ? read.doi : ""),
    remark("ISBN", item.ISBN),
    remark("ISSN", read.issn),
    remark("PMID", read.pmid),
    remark(
      "accessed",
      partsText(singleDate(read.accessed, context)),
      accessedSigns(item, read, shown),
    ),
    remark("keywords", listText(read.keywords, context)),
    remark("", read.note),
  ];
}

/** Signs by which the same text differs from style to style. */
const folded = (text: string): string =>
  text
    .replace(/[\s–—-]+/g, "")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .toLowerCase();

/** What the lines above do not say of a work. */
export function noteOf(read: Publication, item: CslItem, shown: string, context: Context): Run[] {
  const { labels, punctuation } = context.locale;
  const said = folded(shown);
  const texts = remarks(read, item, shown, context)
    .filter(({ text, signs }) => text !== "" && !signs.every((sign) => said.includes(folded(sign))))
    .map(({ label, text }) => {
      if (label === "") return text;
      const word = label in labels ? labels[label as FieldLabel] : label;
      return word + punctuation.colon + text;
    });
  return detailsOf(texts, context);
}
