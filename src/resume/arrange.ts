import type { PersonalLabel } from "../locales/locale";
import type { ReadCustom } from "./own-sections";
import { isFilled } from "./readers/object";
import { at, type Path, type Reading, type ReadOf } from "./reading";
import type { resume } from "./shapes";
import { basics as basicsShape, type personal, personalNames } from "./shapes/basics";

type Read = ReadOf<typeof resume>;
type Elsewhere = "objective" | "selfEvaluation" | PersonalLabel;
type Basics = Omit<Read["basics"], Elsewhere>;

/** A resume after reading, with every content at its one place. */
export interface ReadResume extends Omit<Read, "basics" | "bibtex" | "custom"> {
  basics: Basics;
  custom: ReadCustom[];
}

const internship =
  /实习|實習|\binterns?(?:hip)?\b|インターン|인턴|\bpraktik|\bstagiaire|\bprácticas|\bestágio/i;

const isInternship = ({ type, employmentType }: Read["work"][number]): boolean =>
  internship.test(type) || internship.test(employmentType);

const basicsPath: Path = at(undefined, "basics");

/** Personal data stand together, or among the basics as other programs write them. */
function personalOf(basics: Read["basics"], { report }: Reading): ReadOf<typeof personal> {
  const merged = { ...basics.personal };
  for (const name of personalNames) {
    if (merged[name] === "") merged[name] = basics[name];
    else if (basics[name] !== "") report(at(basicsPath, name), "repeated-field");
  }
  return merged;
}

const elsewhere: readonly string[] = [
  "objective",
  "selfEvaluation",
  ...personalNames,
] satisfies Elsewhere[];

const ownBasics = Object.keys(basicsShape).filter((key) => !elsewhere.includes(key));

/** The basics but for what has its place elsewhere: nobody finds personal data among them. */
function basicsOf(basics: Read["basics"], reading: Reading): Basics {
  const kept: Record<string, unknown> = {};
  for (const key of ownBasics) kept[key] = basics[key as keyof Basics];
  kept["personal"] = personalOf(basics, reading);
  return kept as unknown as Basics;
}

function objectiveOf(
  { objective, basics }: Omit<Read, "bibtex">,
  { report }: Reading,
): Read["objective"] {
  if (!isFilled(objective)) return basics.objective;
  if (isFilled(basics.objective)) report(at(basicsPath, "objective"), "repeated-field");
  return objective;
}

/** Works that stand in the list, then those that stand as BibTeX at the root. */
function publicationsOf({ publications, bibtex }: Read, reading: Reading): Read["publications"] {
  if (bibtex.length === 0 || reading.isHidden(at(undefined, "publications"))) return publications;
  return [...publications, ...bibtex];
}

/** Brings together what may be written at several places. */
export function arrange({ bibtex, ...read }: Read, reading: Reading): ReadResume {
  const evaluations = [read.basics.selfEvaluation, read.selfEvaluation];
  const areInternshipsHidden = reading.isHidden(at(undefined, "internships"));
  return {
    ...read,
    basics: basicsOf(read.basics, reading),
    objective: objectiveOf(read, reading),
    selfEvaluation: [...new Set(evaluations.filter((text) => text !== ""))].join("\n\n"),
    publications: publicationsOf({ ...read, bibtex }, reading),
    work: read.work.filter((item) => !isInternship(item)),
    custom: read.custom.map((item) => ({ ...item, name: "" })),
    internships: areInternshipsHidden
      ? []
      : [...read.internships, ...read.work.filter(isInternship)],
  };
}
