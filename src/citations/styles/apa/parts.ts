import type { PublicationType } from "../../../locales/locale";
import type { CslItem } from "../../item";

const inPeriodicals: readonly PublicationType[] = ["article-journal", "article-newspaper"];
const inBooks: readonly PublicationType[] = ["chapter", "paper-conference"];

/** Whether a work stands in a journal; what says only where its pages are is taken for such. */
export const isInPeriodical = ({
  type,
  containerTitle,
  volume,
  page,
  articleNumber,
}: CslItem): boolean =>
  inPeriodicals.includes(type) ||
  (type === "document" && containerTitle !== "" && volume + page + articleNumber !== "");

/** Whether a work stands in a book or in proceedings. */
export const isInBook = ({ type }: CslItem): boolean => inBooks.includes(type);

/** Whether a work is part of another, whose name is in italics in its place. */
export const isPart = (item: CslItem): boolean => isInPeriodical(item) || isInBook(item);
