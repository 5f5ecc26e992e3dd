import type * as Types from "../../src/resume/types";
import { address, date, item, objectOf, offering, text, texts } from "./entry";
import { competitionLevels, skillLevels } from "./offers";

const day = date("When.", "时间。");
const level = offering(competitionLevels, "Level.", "级别：国际级、国家级、省部级、校级。");
const summary = text("In a few sentences, in markdown.", "说明，可用 Markdown。");
const url = address("Its address on the web.", "网址。");
const keywords = texts("Keywords.", "关键词。");

export const award = objectOf<Types.Award>({
  ...item,
  title: text("Award.", "奖项。"),
  date: day,
  awarder: text("Who gave it.", "颁发者。"),
  level,
  summary,
});

export const competition = objectOf<Types.Competition>({
  ...item,
  name: text("Competition.", "竞赛名称。"),
  level,
  award: text("Prize.", "奖项。", "一等奖"),
  rank: text("Rank.", "名次。", "3/1200"),
  date: day,
  role: text("Role.", "角色。", "队长"),
  team: text("Team.", "队伍。"),
  organizer: text("Organizer.", "主办方。"),
  url,
  summary,
});

export const certificate = objectOf<Types.Certificate>({
  ...item,
  name: text("Certificate.", "证书名称。"),
  date: day,
  url,
  issuer: text("Issuer.", "颁发机构。"),
});

export const skill = objectOf<Types.Skill>({
  ...item,
  name: text("Skill.", "技能。"),
  level: offering(skillLevels, "Level.", "程度：精通、熟练、熟悉、了解。"),
  keywords,
});

export const language = objectOf<Types.Language>({
  ...item,
  language: text("Language.", "语言。"),
  fluency: text("Fluency.", "程度。", "流利"),
  score: text("A test and its result.", "考试成绩。", "CET-6 560"),
});

export const interest = objectOf<Types.Interest>({
  ...item,
  name: text("Interest.", "兴趣。"),
  keywords,
});

export const reference = objectOf<Types.Reference>({
  ...item,
  name: text("Who recommends you.", "推荐人。"),
  reference: text("What they say, in markdown.", "推荐语，可用 Markdown。"),
});
