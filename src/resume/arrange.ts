import type { PersonalLabel } from "../locales/locale";
import type { ReadCustom } from "./own-sections";
import { isFilled } from "./readers/object";
import { at, type Path, type Reading, type ReadOf } from "./reading";
import type { resume } from "./shapes";
import { type personal, personalNames } from "./shapes/basics";

type Read = ReadOf<typeof resume>;
type Basics = Omit<Read["basics"], "objective" | "selfEvaluation" | PersonalLabel>;

/** A resume after reading, with every content at its one place. */
export interface ReadResume extends Omit<Read, "basics" | "custom"> {
  basics: Basics;
  custom: ReadCustom[];
}

const internship =
  /实习|實習|\binterns?(?:hip)?\b|インターン|인턴|\bpraktik|\bstagiaire|\bprácticas|\bestágio/i;

const isInternship = ({ type, employmentType }: Read["work"][number]): boolean =>
  internship.test(type) || internship.test(employmentType);

const isPersonal = (key: string): boolean => (personalNames as readonly string[]).includes(key);

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

function objectiveOf({ objective, basics }: Read, { report }: Reading): Read["objective"] {
  if (!isFilled(objective)) return basics.objective;
  if (isFilled(basics.objective)) report(at(basicsPath, "objective"), "repeated-field");
  return objective;
}

/** Brings together what may be written at several places. */
export function arrange(read: Read, reading: Reading): ReadResume {
  const { objective: _, selfEvaluation, ...basics } = read.basics;
  const others = Object.entries(basics).filter(([key]) => !isPersonal(key));
  const evaluations = [selfEvaluation, read.selfEvaluation].filter((text) => text !== "");
  const areInternshipsHidden = reading.isHidden(at(undefined, "internships"));
  return {
    ...read,
    basics: {
      ...(Object.fromEntries(others) as Basics),
      personal: personalOf(read.basics, reading),
    },
    objective: objectiveOf(read, reading),
    selfEvaluation: [...new Set(evaluations)].join("\n\n"),
    work: read.work.filter((item) => !isInternship(item)),
    custom: read.custom.map((item) => ({ ...item, name: "" })),
    internships: areInternshipsHidden
      ? []
      : [...read.internships, ...read.work.filter(isInternship)],
  };
}
