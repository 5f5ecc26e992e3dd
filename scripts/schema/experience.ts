import type * as Types from "../../src/resume/types";
import { period } from "./basics";
import {
  address,
  described,
  either,
  item,
  list,
  listOf,
  objectOf,
  offering,
  string,
  text,
  textOrNumber,
  texts,
} from "./entry";
import { employmentTypes } from "./offers";

const place = text("Where.", "地点。", "中国上海");
const url = address("Its address on the web.", "网址。");
const summary = text("What you did, in markdown.", "说明，可用 Markdown。");
const highlights = texts(
  "What came of it, one item each, in markdown.",
  "要点，每条一项，可用 Markdown。",
);
const keywords = texts("Keywords.", "关键词。");
const department = text("Department.", "部门。");
const employmentType = offering(employmentTypes, "Kind of employment.", "用工性质。", "非全职");

const person = objectOf<Types.Person>({
  name: text("Name.", "姓名。"),
  url: address("Home page.", "主页。"),
});

const personOrName = either(string, person);

export const advisor = described(either(personOrName, list(personOrName)), [
  "Advisor, one or several.",
  "导师，一位或多位。",
]);

const position = objectOf<Types.Position>({
  ...item,
  ...period,
  position: text("Position.", "职位。"),
  department,
  employmentType,
  location: place,
  summary,
  highlights,
});

const workEntries = {
  ...item,
  ...period,
  name: text("Employer.", "雇主。", "字节跳动"),
  note: text("A remark behind the employer.", "雇主名后的附注。", "被字节跳动并购"),
  location: place,
  description: text("What the employer does, in markdown.", "雇主简介，可用 Markdown。"),
  position: text("Position.", "职位。", "软件工程师"),
  department,
  employmentType,
  type: offering(
    ["internship"],
    "`internship` puts it among the internships.",
    "internship 归入实习经历。",
  ),
  url,
  summary,
  highlights,
  keywords,
  positions: listOf(position, "Several positions at this employer.", "同一雇主的多段职位。"),
};

export const work = objectOf<Types.Work>(workEntries);
export const research = objectOf<Types.Research>({ ...workEntries, advisor });

export const volunteer = objectOf<Types.Volunteer>({
  ...item,
  ...period,
  organization: text("Organization.", "组织。"),
  position: text("Position.", "职务。"),
  location: place,
  url,
  summary,
  highlights,
});

export const service = objectOf<Types.Service>({
  ...item,
  ...period,
  role: text("Role.", "角色。", "审稿人"),
  organization: text("Conference, journal or society.", "会议、期刊或学会。"),
  date: text("When, where it is no span.", "时间（非时间段时）。"),
  url,
  summary,
});

const projectEntries = {
  ...item,
  ...period,
  name: text("Project.", "项目名称。"),
  description: text("What it is, in markdown.", "项目说明，可用 Markdown。"),
  highlights,
  keywords,
  url,
  roles: texts("Your roles in it.", "担任的角色。"),
  entity: text("The organization behind it.", "所属组织。"),
  type: text("Kind of project.", "项目类型。"),
};

export const project = objectOf<Types.Project>(projectEntries);

export const openSource = objectOf<Types.OpenSource>({
  ...projectEntries,
  stars: textOrNumber("Stars.", "星标数。", "1.2k"),
});

export const custom = objectOf<Types.Custom>({
  ...item,
  title: text("The heading.", "标题。"),
  content: text("Text in markdown.", "Markdown 文字。"),
  items: listOf(project, "Items, written as projects.", "条目，写法同 projects。"),
});
