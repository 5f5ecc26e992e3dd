import { initialsOf } from "../../names/initials";
import type { Name } from "../../names/name";
import type { CitationRun } from "../../run";

/** The initials of a name's given part: `J.-L.`; "" where it has none, or is not written in such. */
export const initials = ({ given }: Name): string =>
  given === "" ? "" : initialsOf(given, { dot: ".", hyphen: "-" });

/** `van der Veen`, `d’Alembert`. */
export const familyOf = ({ particle, family }: Name): string =>
  particle === "" || /[-‐‑'’]$/.test(particle) ? particle + family : `${particle} ${family}`;

/** Whether a name stands whole: institutions, names in Han and names of one word. */
export const isWhole = ({ literal, isEastAsian, family, given }: Name): boolean =>
  literal !== "" || isEastAsian || family === "" || given === "";

export const wholeName = (name: Name): string =>
  name.literal === ""
    ? name.isEastAsian
      ? name.family + name.given
      : familyOf(name) + name.given
    : name.literal;

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
