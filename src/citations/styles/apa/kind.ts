import type { CslItem } from "../../item";
import { listed } from "../shared/listed";

/** A thesis that was not published is of its school, which then stands where others have a publisher. */
export const isUnpublished = ({ genre }: CslItem): boolean => /^unpublished/i.test(genre);

/** Whether the kind of a patent or a report stands before its number already: `U.S. Patent No. 1`. */
export const isKindOfNumber = ({ type, genre, number }: CslItem): boolean =>
  number !== "" && (type === "report" || (type === "patent" && /patent/i.test(genre)));

/** What stands in square brackets: the kind of a work that is none of the usual. */
export function kindOf(item: CslItem): string {
  const { type, genre, publisher, containerTitle } = item;
  if (isKindOfNumber(item)) return "";
  switch (type) {
    case "thesis":
      return listed([genre === "" ? "Thesis" : genre, isUnpublished(item) ? "" : publisher]);
    case "dataset":
      return genre === "" ? "Data set" : genre;
    case "software":
      return genre === "" ? "Computer software" : genre;
    case "speech":
      return genre === "" && containerTitle !== "" ? "Conference presentation" : genre;
    default:
      return genre;
  }
}
