import { awards } from "./awards";
import { certificates } from "./certificates";
import { education } from "./education";
import { interests } from "./interests";
import { languages } from "./languages";
import { projects } from "./projects";
import { publications } from "./publications";
import { references } from "./references";
import { skills } from "./skills";
import { summary } from "./summary";
import { volunteer } from "./volunteer";
import { work } from "./work";

/** Every section, in the default order of the page. */
export const sections = [
  summary,
  work,
  projects,
  publications,
  education,
  skills,
  awards,
  certificates,
  volunteer,
  languages,
  interests,
  references,
] as const;
