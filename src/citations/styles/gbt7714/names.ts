import { initialsOf } from "../../names/initials";
import type { Name } from "../../names/name";
import { type CitationRun, citationText } from "../../run";

/** How one edition of the standard writes the names of persons from the West. */
export interface NameForm {
  /** GB/T 7714—2015 sets family names in capitals, GB/T 7714—2025 as they are. */
  isCapital: boolean;
  /** `Godard J-L` since 2025, `GODARD J L` before. */
  hyphen: "-" | " ";
}

/** How a list of names is set. */
export interface ListForm extends NameForm {
  comma: string;
  /** 等, `et al`. */
  more: string;
  /** Whether none is left out. */
  isWhole: boolean;
}

/** As many are listed. */
const most = 3;

/** The standard's own examples leave Cyrillic as it is: `Кочетков А Я`. */
const inCapitals = (family: string): string =>
  /[a-z\u00c0-\u024f]/i.test(family) ? family.toUpperCase() : family;

/**
 * Where a particle stands. The standard's examples have `Veen P H van der` but `De Morgan A` and
 * `Des Marais D J`: with a capital, or written in one (`d’Alembert`), it is part of the family name.
 */
function withParticle({ family, particle }: Name): { family: string; behind: string } {
  if (particle === "") return { family, behind: "" };
  if (/[-‐‑'’]$/.test(particle)) return { family: particle + family, behind: "" };
  return /^\p{Lu}/u.test(particle)
    ? { family: `${particle} ${family}`, behind: "" }
    : { family, behind: particle };
}

/**
 * One name. A suffix stands behind a comma, `Peebles P Z, Jr`, as the examples of both editions have
 * it; that CSL prints none there is a limit of CSL.
 */
function nameText(name: Name, { isCapital, hyphen, comma }: ListForm): string {
  if (name.literal !== "") return name.literal;
  if (name.isEastAsian || name.family === "") return name.family + name.given;
  const { family, behind } = withParticle(name);
  const given = name.given === "" ? "" : initialsOf(name.given, { dot: "", hyphen });
  const parts = [isCapital ? inCapitals(family) : family, given, behind];
  const text = parts.filter((part) => part !== "").join(" ");
  return name.suffix === "" ? text : text + comma + name.suffix.replace(/\.$/, "");
}

/** The first three of many names, the owner's in a run of its own. */
export function nameRuns(names: readonly Name[], hasMore: boolean, form: ListForm): CitationRun[] {
  const shown = form.isWhole ? names : names.slice(0, most);
  const runs = shown.flatMap((name, index): CitationRun[] => [
    ...(index === 0 ? [] : [{ text: form.comma }]),
    { text: nameText(name, form), ...(name.isOwn ? { isOwn: true } : {}) },
  ]);
  const isCut = hasMore || shown.length < names.length;
  return isCut && runs.length > 0 ? [...runs, { text: form.comma + form.more }] : runs;
}

export const namesText = (names: readonly Name[], form: ListForm): string =>
  citationText(nameRuns(names, false, form));
