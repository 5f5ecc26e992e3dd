import type { CslItem } from "../../item";
import { listed } from "../shared/listed";
import { publisherOf } from "../western/known";
import { pagesText } from "../western/pages";
import { yearText } from "./dates";
import { editorsText, translatorsText } from "./names";
import { closedBy, italic, type Phrase, phrase, quoted } from "./phrases";
import { articleText, editionText, issueText, seriesText, volumeText } from "./texts";

/** `Place: Publisher`, with which a sentence begins. */
const imprint = (item: CslItem): Phrase =>
  phrase(listed([item.publisherPlace, publisherOf(item)], ": "));

/**
 * What a chapter or a paper stands in. In front of the publisher's place a chapter's book ends in a
 * stop, proceedings in a comma.
 */
export const part =
  (endOfBook: Phrase["end"]) =>
  (item: CslItem): Phrase[] => {
    const book = [
      italic(item.containerTitle, "in "),
      phrase(seriesText(item)),
      phrase(editionText(item)),
      phrase(volumeText(item)),
      phrase(issueText(item)),
      phrase(editorsText(item.editor)),
      phrase(translatorsText(item.translator)),
    ];
    const hasImprint = item.publisherPlace !== "" && publisherOf(item) !== "";
    return [
      quoted(item.title),
      ...closedBy(book, hasImprint ? endOfBook : ","),
      imprint(item),
      phrase(yearText(item)),
      phrase(pagesText(item.page)),
      phrase(articleText(item)),
    ];
  };

/** `Probability, 4th ed. New York, NY, USA: McGraw-Hill, 2001`; editors first where nobody wrote it. */
export function book(item: CslItem): Phrase[] {
  const editors = phrase(editorsText(item.editor));
  const isEdited = item.author.length === 0;
  const title = [
    italic(item.title),
    phrase(seriesText(item)),
    phrase(editionText(item)),
    phrase(volumeText(item)),
    ...(isEdited ? [] : [editors]),
    phrase(translatorsText(item.translator)),
  ];
  return [
    ...(isEdited ? [editors] : []),
    ...closedBy(title, "."),
    imprint(item),
    phrase(item.containerTitle),
    phrase(yearText(item)),
  ];
}
