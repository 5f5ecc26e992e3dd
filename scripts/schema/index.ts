import type * as Types from "../../src/resume/types";
import * as achievements from "./achievements";
import { basics, objective, selfEvaluation } from "./basics";
import { address, described, type Entries, listOf, objectOf, type Schema, text } from "./entry";
import * as experience from "./experience";
import { options } from "./options";
import { publication } from "./publication";
import * as scholarship from "./scholarship";
import { translationsOf } from "./translation";

const meta = objectOf<Types.Meta>({
  canonical: address("Where the latest version is.", "最新版本的地址。"),
  version: text("The version of the file's format.", "文件格式的版本。", "v1.0.0"),
  lastModified: text("When it was last changed.", "最后修改的时间。"),
  language: text("The language of the text, BCP 47.", "文字的语言（BCP 47）。", "zh-Hans"),
  themeOptions: described(options, ["How the resume is shown.", "显示选项。"]),
});

const content: Entries<Types.Content> = {
  $schema: address("Where this schema lies.", "本 schema 的地址。"),
  basics: described(basics, ["Who you are.", "基本信息。"]),
  objective,
  work: listOf(experience.work, "Work experience.", "工作经历。"),
  internships: listOf(experience.work, "Internships.", "实习经历。"),
  research: listOf(experience.research, "Research experience.", "科研经历。"),
  projects: listOf(experience.project, "Projects.", "项目经历。"),
  openSource: listOf(experience.openSource, "Open source.", "开源经历。"),
  publications: listOf(publication, "Publications.", "学术论文。"),
  bibtex: text(
    "Publications as BibTeX; they stand behind the others.",
    "BibTeX 格式的学术成果，排在其他成果之后。",
  ),
  patents: listOf(scholarship.patent, "Patents.", "专利。"),
  softwareCopyrights: listOf(scholarship.softwareCopyright, "Software copyrights.", "软件著作权。"),
  talks: listOf(scholarship.talk, "Talks.", "演讲与分享。"),
  education: listOf(scholarship.education, "Education.", "教育经历。"),
  skills: listOf(achievements.skill, "Skills.", "专业技能。"),
  awards: listOf(achievements.award, "Awards.", "荣誉奖项。"),
  competitions: listOf(achievements.competition, "Competitions.", "竞赛经历。"),
  certificates: listOf(achievements.certificate, "Certificates.", "资格证书。"),
  teaching: listOf(experience.work, "Teaching.", "教学经历。"),
  service: listOf(experience.service, "Academic service.", "学术服务。"),
  grants: listOf(scholarship.grant, "Grants.", "科研项目。"),
  campus: listOf(experience.volunteer, "Campus activities.", "在校经历。"),
  volunteer: listOf(experience.volunteer, "Volunteering.", "志愿服务。"),
  languages: listOf(achievements.language, "Languages.", "语言能力。"),
  interests: listOf(achievements.interest, "Interests.", "兴趣爱好。"),
  custom: listOf(experience.custom, "Sections with headings of your own.", "自定部分。"),
  references: listOf(achievements.reference, "References.", "推荐人。"),
  selfEvaluation,
  meta: described(meta, ["About the file, and options.", "文件信息与选项。"]),
};

const root = objectOf<Types.Resume>({
  ...content,
  translations: described(translationsOf(content), [
    "What another language says otherwise, by its BCP 47 tag; `null` removes a member or an item.",
    "其他语言的译文，按 BCP 47 标签分列；null 表示去掉该项。",
  ]),
});

/**
 * The resume as this theme understands it, for editors: what the official schema asks of its fields,
 * and the theme's own fields and options.
 *
 * @see https://json-schema.org/draft-07
 */
export const resumeSchema: Schema = {
  $schema: "http://json-schema.org/draft-07/schema#",
  $id: "https://unpkg.com/jsonresume-theme-jianli/schema/resume.schema.json",
  title: "JSON Resume with the fields and options of jsonresume-theme-jianli",
  ...root,
};

/** The file `schema/resume.schema.json`. */
export const schemaFile = `${JSON.stringify(resumeSchema, undefined, 2)}\n`;

export type { Schema };
