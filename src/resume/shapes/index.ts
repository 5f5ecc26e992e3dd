import { link } from "../readers/link";
import { object } from "../readers/object";
import { date, prose } from "../readers/text";
import { field } from "../reading";
import type { Resume } from "../types";
import * as achievements from "./achievements";
import { basics } from "./basics";
import { custom } from "./custom";
import { education } from "./education";
import * as experience from "./experience";
import { objective } from "./objective";
import { bibtex, publications } from "./publication";
import * as scholarship from "./scholarship";
import type { ShapeOf } from "./shape-of";

const meta = {
  canonical: field(link),
  lastModified: field(date),
};

const readMeta = object(
  meta,
  "canonical",
  "version",
  "language",
  "lang",
  "locale",
  "theme",
  "themeOptions",
  "pdfRenderOptions",
  "translations",
);

/**
 * The whole resume. `meta.language` and `meta.themeOptions` are read before, by the options, and
 * `translations` before everything; `meta.version` is the version of the file's format and no part
 * of the resume.
 */
export const resume = {
  basics: field(object(basics, "name", "language")),
  objective: field(objective, "求职意向", "求職意向"),
  work: field(experience.work, "experience"),
  internships: field(experience.work, "实习经历", "實習經歷"),
  research: field(experience.research),
  projects: field(experience.projects),
  openSource: field(experience.openSource),
  publications: field(publications),
  bibtex: field(bibtex),
  patents: field(scholarship.patents),
  softwareCopyrights: field(scholarship.softwareCopyrights, "软件著作权", "軟體著作權"),
  talks: field(scholarship.talks, "presentations"),
  education: field(education),
  skills: field(achievements.skills),
  awards: field(achievements.awards),
  competitions: field(achievements.competitions, "竞赛", "競賽"),
  certificates: field(achievements.certificates),
  teaching: field(experience.work),
  service: field(experience.service),
  grants: field(scholarship.grants),
  campus: field(experience.volunteer, "campusExperience", "在校经历", "在校經歷"),
  volunteer: field(experience.volunteer),
  languages: field(achievements.languages),
  interests: field(achievements.interests, "hobbies"),
  custom: field(custom, "customSections"),
  references: field(achievements.references),
  selfEvaluation: field(prose, "自我评价", "自我評價", "selfEvaluationContent"),
  meta: field(readMeta),
} satisfies ShapeOf<Resume, "$schema" | "translations">;
