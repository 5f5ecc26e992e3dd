import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";
import type { CitationSetting } from "../../style";
import { isHanLanguage } from "../shared/language";
import type { ListForm, NameForm } from "./names";
import type { Signs } from "./signs";
import { type Words, wordsFor } from "./words";

/** A work with all that its entry depends on. */
export interface Work {
  item: CslItem;
  signs: Signs;
  words: Words;
  names: ListForm;
  /** Whether it is to be found on the web: then `/OL` stands behind the letter of its type. */
  isOnline: boolean;
  isHan: boolean;
}

/** A talk is a paper of what it was held at, else what it is found as. */
function typeOf({ type, containerTitle }: CslItem): PublicationType {
  if (type !== "speech") return type;
  return containerTitle === "" ? "document" : "paper-conference";
}

const isFound = ({ DOI, URL, arXiv, CSTR }: CslItem): boolean => DOI + URL + arXiv + CSTR !== "";

export function workOf(
  item: CslItem,
  { showAllAuthors }: CitationSetting,
  { signs, form }: { signs: Signs; form: NameForm },
): Work {
  const words = wordsFor(item.language);
  return {
    item: { ...item, type: typeOf(item) },
    signs,
    words,
    names: { ...form, comma: signs.comma, more: words.more, isWhole: showAllAuthors },
    isOnline: isFound(item),
    isHan: isHanLanguage(item.language),
  };
}
