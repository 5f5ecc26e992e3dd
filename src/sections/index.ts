import { awards } from "./awards";
import { campus } from "./campus";
import { certificates } from "./certificates";
import { competitions } from "./competitions";
import { custom } from "./custom";
import { education } from "./education";
import { grants } from "./grants";
import { interests } from "./interests";
import { internships } from "./internships";
import { languages } from "./languages";
import { objective } from "./objective";
import { openSource } from "./open-source";
import { patents } from "./patents";
import { projects } from "./projects";
import { publications } from "./publications";
import { references } from "./references";
import { research } from "./research";
import { selfEvaluation } from "./self-evaluation";
import { service } from "./service";
import { skills } from "./skills";
import { softwareCopyrights } from "./software-copyrights";
import { summary } from "./summary";
import { talks } from "./talks";
import { teaching } from "./teaching";
import { volunteer } from "./volunteer";
import { work } from "./work";

/** Every section, in the default order of the page. */
export const sections = [
  objective,
  summary,
  work,
  internships,
  research,
  projects,
  openSource,
  publications,
  patents,
  softwareCopyrights,
  talks,
  education,
  skills,
  awards,
  competitions,
  certificates,
  teaching,
  service,
  grants,
  campus,
  volunteer,
  languages,
  interests,
  custom,
  references,
  selfEvaluation,
] as const;
