import { familyOf, initialsOf } from "../../names";
import type { Name } from "../../names/name";
import type { CitationRun } from "../../run";

/** The initials of a name's given part: `J.-L.`; "" where it has none, or is not written in such. */
export const initials = ({ given }: Name): string =>
  given === "" ? "" : initialsOf(given, { dot: ".", hyphen: "-" });

/** Whether a name stands whole: institutions, names in Han and such that have no family name. */
export const isWhole = ({ literal, isEastAsian, family }: Name): boolean =>
  literal !== "" || isEastAsian || family === "";

export const wholeName = ({ literal, family, given }: Name): string =>
  literal === "" ? family + given : literal;

/** In the order of speech: `K. S. Frese`, `J. van der Veen`, `P. Z. Peebles Jr.` */
export const straightName = (name: Name): string =>
  isWhole(name)
    ? wholeName(name)
    : [initials(name), familyOf(name), name.suffix].filter((part) => part !== "").join(" ");

/** One name in a run of its own, so that the owner's can stand out. */
export const nameRun = (name: Name, text: string): CitationRun => ({
  text,
  ...(name.isOwn ? { isOwn: true } : {}),
});

/** Runs with separators between them. */
export const joined = (
  runs: readonly CitationRun[],
  separatorBefore: (index: number) => string,
): CitationRun[] =>
  runs.flatMap((run, index) => (index === 0 ? [run] : [{ text: separatorBefore(index) }, run]));
