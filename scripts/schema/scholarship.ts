import type * as Types from "../../src/resume/types";
import { period } from "./basics";
import {
  address,
  date,
  item,
  objectOf,
  offering,
  oneOfOr,
  text,
  textOr,
  textOrNumber,
  textOrTexts,
  texts,
} from "./entry";
import { advisor } from "./experience";
import { patentStatuses, patentTypes } from "./offers";
import { authors } from "./publication";
import { day, name, summary, url } from "./work";

const thesis = objectOf<Types.Titled>({ title: name, url });

export const education = objectOf<Types.Education>({
  ...item,
  ...period,
  institution: text("School.", "学校。", "上海交通大学"),
  url,
  location: text("Where.", "地点。", "中国上海"),
  area: text("Area of study.", "专业。", "软件工程"),
  studyType: text("Degree.", "学位。", "硕士"),
  degree: text(
    "The degree, where studyType says something else.",
    "学位（studyType 另有所指时）。",
    "工学硕士",
  ),
  level: text("Level of education.", "学历。", "硕士研究生"),
  kind: oneOfOr(["major", "minor", "dual"], "Major, minor or dual degree.", "主修、辅修或双学位。"),
  direction: text("Direction inside the area.", "专业方向。", "知识产权"),
  department: text("College or department.", "学院。"),
  mode: text("Mode of study.", "培养方式。", "全日制"),
  research: textOrTexts("Research direction.", "研究方向。"),
  score: text("Grade.", "成绩。", "3.8/4.0"),
  gpa: textOrNumber("Grade point average beside another score.", "另有成绩时的 GPA。"),
  rank: text("Rank.", "专业排名。", "3/120（前 2.5%）"),
  advisor,
  thesis: textOr(thesis, "Thesis.", "毕业论文。"),
  courses: texts("Courses.", "主修课程。"),
  honors: textOrTexts("Honors.", "荣誉。"),
  tags: textOrTexts("Behind the school's name.", "校名后的标签。", ["985", "双一流"]),
  summary,
  highlights: texts("Details, one item each, in markdown.", "要点，每条一项，可用 Markdown。"),
});

export const patent = objectOf<Types.Patent>({
  ...item,
  name,
  number: text("Number.", "专利号或申请号。", "CN201910000000.1"),
  patentType: offering(patentTypes, "Kind.", "类型：发明、实用新型、外观设计。"),
  status: offering(patentStatuses, "Status.", "状态：受理、公开、授权。"),
  inventors: authors("Inventors.", "发明人。"),
  applicant: text("Applicant.", "申请人。"),
  date: date("Day of filing.", "申请日。"),
  grantDate: date("Day of the grant.", "授权日。"),
  url,
  summary,
});

export const softwareCopyright = objectOf<Types.SoftwareCopyright>({
  ...item,
  name,
  number: text("Number of registration.", "登记号。", "2020SR0123456"),
  date: day,
  holder: text("Holder.", "著作权人。"),
  url,
});

export const talk = objectOf<Types.Talk>({
  ...item,
  name,
  event: text("Event.", "会议或活动。"),
  location: text("Where.", "地点。"),
  date: day,
  url,
  slides: address("The address of the slides.", "幻灯片地址。"),
  video: address("The address of the recording.", "视频地址。"),
  summary,
});

export const grant = objectOf<Types.Grant>({
  ...item,
  ...period,
  name,
  funder: text("Funder.", "资助方。"),
  number: text("Number.", "项目编号。"),
  amount: text("Amount.", "金额。", "30 万元"),
  role: text("Role.", "角色。", "参与人"),
  url,
  summary,
});
