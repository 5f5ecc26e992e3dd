import { type CslItem, displayName, namedType } from "../../../citations";
import { isoText, partsText } from "../../../dates";
import type { FieldLabel } from "../../../locales/locale";
import type { ReadItem } from "../../../resume";
import type { Context } from "../../context";
import { singleDate } from "../dates";
import { listText } from "../fact";
import { mentionsIn } from "../mentions";
import { detailsOf, type Run } from "../title";

type Publication = ReadItem<"publications">;

const namesText = (names: CslItem["editor"], context: Context): string =>
  listText(names.map(displayName), context);

/** What a work may have beside its citation. */
interface Remark {
  /** The word before it; "" for what needs none. */
  label: FieldLabel | "ISBN" | "ISSN" | "PMID" | "DOI" | "";
  text: string;
  /** Forms that say the same: where all texts of one are printed, so is the remark. */
  forms: readonly (readonly string[])[];
}

const remark = (
  label: Remark["label"],
  text: string,
  forms: Remark["forms"] = [[text]],
): Remark => ({ label, text, forms });

/** What is always printed: it is the owner's own word, whatever stands elsewhere. */
const ownWord = (label: Remark["label"], text: string): Remark => remark(label, text, []);

/** So many names are looked for. */
const mostNames = 50;

/** Names that each style turns round and shortens, by what it leaves of them. */
const namesRemark = (label: Remark["label"], names: CslItem["editor"], context: Context): Remark =>
  remark(label, namesText(names, context), [
    names
      .slice(0, mostNames)
      .map(
        ({ family, given, literal, isEastAsian }) => literal + family + (isEastAsian ? given : ""),
      ),
  ]);

/** `2nd ed.`, `2 版`. */
const editionForms = (edition: string): Remark["forms"] =>
  ["", "版", " 版", "st ed", "nd ed", "rd ed", "th ed"].map((ending) => [edition + ending]);

/** `V2`, `Version 2`. */
function versionForms(version: string): Remark["forms"] {
  const bare = version.replace(/^v(?=\d)/i, "");
  return [[bare], [`V${bare}`]];
}

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
    remark("", item.genre, [genreSigns(item, shown)]),
    remark("", item.containerTitle),
    remark("", volume, [[volume]]),
    remark("", issue === "" ? "" : `(${issue})`, [[issue]]),
    remark("", item.page),
    remark("", item.articleNumber),
    remark("series", item.series),
    remark("edition", item.edition, editionForms(item.edition)),
    remark("version", item.version, versionForms(item.version)),
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
    remark("accessed", partsText(singleDate(read.accessed, context)), [
      accessedSigns(item, read, shown),
    ]),
    ownWord("keywords", listText(read.keywords, context)),
    ownWord("", read.note),
  ];
}

/** What the lines above do not say of a work. */
export function noteOf(read: Publication, item: CslItem, shown: string, context: Context): Run[] {
  const { labels, punctuation } = context.locale;
  const isSaid = mentionsIn(shown);
  const texts = remarks(read, item, shown, context)
    .filter(({ text, forms }) => text !== "" && !forms.some((form) => form.every(isSaid)))
    .map(({ label, text }) => {
      if (label === "") return text;
      const word = label in labels ? labels[label as FieldLabel] : label;
      return word + punctuation.colon + text;
    });
  return detailsOf(texts, context);
}
