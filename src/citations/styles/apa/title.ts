import type { CslItem } from "../../item";
import type { CitationRun } from "../../run";
import { listed } from "../shared/listed";
import { editionText } from "./edition";
import { isKindOfNumber, kindOf } from "./kind";
import { editorTitle, straightNames } from "./names";
import { isPart } from "./parts";

/** `Patent No. CN201220158825.2`, `NIH Publication No. 18-2424`, `GB/T 7714—2025`. */
function numberText(item: CslItem): string {
  const { type, number, genre, arXiv } = item;
  if (type === "preprint") return arXiv === "" ? number : `arXiv:${arXiv}`;
  if (number === "" || /\b(?:No\.|Patent|Report)|[号號]/.test(number)) return number;
  if (isKindOfNumber(item)) return `${genre === "" ? "Report" : genre} No. ${number}`;
  return type === "patent" ? `Patent No. ${number}` : number;
}

const versionWord = /^v(?:er(?:sion|\.)?\s*|\.?\s*(?=\d))/i;

/** Archives of data name their versions with a capital, which the manual keeps: `Version V1`. */
function versionText({ version, type }: CslItem): string {
  if (version === "") return "";
  const isNamed = type === "dataset" && /^V\d/.test(version);
  return `Version ${isNamed ? version : version.replace(versionWord, "")}`;
}

/** Editors who do not stand first, and translators. */
function helpers({ author, editor, translator }: CslItem, hasEditors: boolean): string {
  const editors = hasEditors && author.length > 0 ? straightNames(editor) : "";
  const translators = straightNames(translator);
  if (editors !== "" && editors === translators) {
    return `${editors}, ${editorTitle(editor)} & Trans.`;
  }
  const edited = editors === "" ? "" : `${editors}, ${editorTitle(editor)}`;
  return listed([edited, translators === "" ? "" : `${translators}, Trans.`], "; ");
}

/** What stands in round brackets behind a title: who helped, the edition, numbers. */
function remarks(item: CslItem): string {
  const { edition, volume } = item;
  if (isPart(item)) return helpers(item, false);
  const volumes = listed([editionText(edition), volume === "" ? "" : `Vol. ${volume}`]);
  return listed([helpers(item, true), volumes, numberText(item), versionText(item)], "; ");
}

/**
 * The title with what belongs to it.
 *
 * @see Publication Manual of the APA, 7th edition, 9.18-9.22
 */
export function titleRuns(item: CslItem): CitationRun[] {
  const { title } = item;
  const remark = remarks(item);
  const kind = kindOf(item);
  const brackets = listed([remark && `(${remark})`, kind && `[${kind}]`], " ");
  if (title === "") return brackets === "" ? [] : [{ text: brackets }];
  const set: CitationRun = isPart(item) ? { text: title } : { text: title, isItalic: true };
  return brackets === "" ? [set] : [set, { text: ` ${brackets}` }];
}
