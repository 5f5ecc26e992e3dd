import type { Publication } from "../resume/types";

export type { Bibliography } from "./read";

let room: typeof import("./read") | undefined;

/**
 * Reads BibTeX as far as it can be read. Total.
 *
 * All that knows of BibTeX is loaded with the first text of that kind: most resumes have none. `require`
 * is resolved by the bundler, which puts it into a file of its own.
 */
export const readBibtex: typeof import("./read").readBibtex = (text) => {
  room ??= require("./read") as typeof import("./read");
  return room.readBibtex(text);
};

/**
 * The entries of a BibTeX or biblatex file as items of `publications`: TeX as plain text, names in their
 * parts, dates as ISO 8601, types as CSL has them. Fields without a place there (`abstract`, `file`) are
 * left out, as are entries that cannot be read. At most 1,000,000 characters and 10,000 entries are read.
 *
 * Never throws: anything but a string gives an empty list.
 *
 * @see https://ctan.org/pkg/bibtex (btxdoc: BibTeXing) and https://ctan.org/pkg/biblatex (the manual, §2)
 *
 * @example
 * parseBibtex("@article{gao, title = {Ein Stra{\\ss}enname}, author = {Gao, Ce}, year = 2020}");
 */
export function parseBibtex(text: unknown): Publication[] {
  return typeof text === "string" ? readBibtex(text).publications : [];
}
