import type { PublicationType } from "../../../locales/locale";
import type { CitationRun } from "../../run";
import { listed } from "../shared/listed";
import { closed, runsOf, sentences, sentenceText } from "../shared/sentences";
import { linkRuns } from "./links";
import { nameRuns, namesText } from "./names";
import type { Source } from "./source";
import { hostTitle, workTitle } from "./title";
import type { Work } from "./work";

/** What an edition of the standard says of a work. */
export interface Said {
  letters: Readonly<Record<PublicationType, string>>;
  /** Where it is not the usual one. */
  title?: string;
  /** Whether nobody is named who answers for it. */
  isNameless?: boolean;
  source: Source;
}

/**
 * Who answers for a work: for a patent its holder, where there is no author the editors. Who asks for
 * all authors gets them where the standard would have others or none.
 */
function principalRuns({ item, names }: Work, isNameless: boolean): CitationRun[] {
  const { author, editor, holder, type } = item;
  if (author.length === 0 || !names.isWhole) {
    if (isNameless) return [];
    if (type === "patent" && holder.length > 0) return nameRuns(holder, false, names);
    if (author.length === 0 && hostTitle(item) === "") return nameRuns(editor, false, names);
  }
  return nameRuns(author, item.hasMoreAuthors, names);
}

/** The title with the letter of its type, the translators, and what it is a part of. */
function titleText(work: Work, { letters, title = workTitle(work), source }: Said): string {
  const { item, names, words, signs, isOnline } = work;
  const letter = letters[item.type] + (isOnline ? "/OL" : "");
  const translators = namesText(item.translator, names);
  const text = sentenceText([
    title === "" ? "" : `${title}[${letter}]`,
    translators === "" ? "" : listed([translators, words.translated], signs.comma),
  ]);
  return listed([text, source.host], "//");
}

/** The entry of a list of references, without its number. */
export function entryRuns(work: Work, said: Said): CitationRun[] {
  return closed(
    sentences([
      principalRuns(work, said.isNameless === true),
      runsOf(titleText(work, said)),
      ...said.source.rest.map(runsOf),
      ...linkRuns(work.item),
    ]),
  );
}
