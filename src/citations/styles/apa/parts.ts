import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";

const inPeriodicals: readonly PublicationType[] = ["article-journal", "article-newspaper"];
const inBooks: readonly PublicationType[] = ["chapter", "paper-conference"];

/** Proceedings that come out as a journal: issue by issue, with nobody named who made a book of them. */
const isSerial = ({ type, issue, publisher, editor }: CslItem): boolean =>
  type === "paper-conference" && issue !== "" && publisher === "" && editor.length === 0;

/** Whether a work stands in a journal; what says only where its pages are is taken for such. */
export function isInPeriodical(item: CslItem): boolean {
  const { type, containerTitle, volume, page, articleNumber } = item;
  if (inPeriodicals.includes(type) || isSerial(item)) return true;
  return type === "document" && containerTitle !== "" && volume + page + articleNumber !== "";
}

/** Whether a work stands in a book or in proceedings. */
export const isInBook = (item: CslItem): boolean => inBooks.includes(item.type) && !isSerial(item);

/** Whether a work is part of another, whose name is in italics in its place. */
export const isPart = (item: CslItem): boolean => isInPeriodical(item) || isInBook(item);
