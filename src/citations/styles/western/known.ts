import type { CslItem } from "../../item";
import type { Name } from "../../names/name";

/** Who made a work: of a patent without inventors, who holds it. */
export const makersOf = ({ type, author, holder }: CslItem): readonly Name[] =>
  author.length === 0 && type === "patent" ? holder : author;

/** An institution that is the author already is not named again as what stands behind the work. */
const unlessAuthor = (text: string, item: CslItem): string =>
  makersOf(item).some(({ literal }) => literal === text) ? "" : text;

/** Who published a work, as far as it is not said elsewhere. */
export const publisherOf = (item: CslItem): string =>
  item.publisher === item.containerTitle ? "" : unlessAuthor(item.publisher, item);

/** The website or the platform, unless it is its author's own. */
export const siteOf = (item: CslItem): string => unlessAuthor(item.containerTitle, item);
