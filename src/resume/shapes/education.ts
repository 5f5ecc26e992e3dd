import { link } from "../readers/link";
import { sentences, texts, words } from "../readers/list";
import { objects } from "../readers/object";
import { prose, text, textOrNumber } from "../readers/text";
import { field } from "../reading";
import type { Education } from "../types";
import { period, splitPeriod } from "./period";
import { people, works } from "./person";
import { place } from "./place";
import type { ShapeOf } from "./shape-of";

const fields = {
  institution: field(text, "school", "学校", "學校"),
  url: field(link, "website"),
  location: place,
  area: field(text, "major", "专业", "專業"),
  studyType: field(text),
  degree: field(text, "学位", "學位"),
  level: field(text, "educationLevel", "学历", "學歷", "academic_degree"),
  kind: field(text),
  direction: field(text, "concentration"),
  department: field(text, "college", "学院", "學院"),
  mode: field(text),
  research: field(texts, "researchInterests", "研究方向"),
  ...period,
  score: field(textOrNumber, "grade"),
  gpa: field(textOrNumber, "GPA"),
  rank: field(textOrNumber, "ranking", "专业排名", "系排名"),
  advisor: field(people, "supervisor", "导师", "指導教授"),
  thesis: field(works, "dissertation"),
  courses: field(words),
  honors: field(texts),
  tags: field(texts),
  summary: field(prose, "description"),
  highlights: field(sentences),
} satisfies ShapeOf<Education>;

export const education = objects(fields, {
  primary: "institution",
  secondary: "area",
  prepare: splitPeriod,
});
