import type * as Types from "../../src/resume/types";
import {
  address,
  date,
  described,
  type Entry,
  either,
  email,
  item,
  list,
  listOf,
  objectOf,
  offering,
  string,
  text,
  textOr,
  textOrNumber,
  textOrTexts,
} from "./entry";
import { employmentTypes } from "./offers";

const location = objectOf<Types.Location>({
  address: text("Street and number.", "街道与门牌。"),
  postalCode: text("Postal code.", "邮政编码。"),
  city: text("City.", "城市。", "上海"),
  countryCode: text("ISO 3166-1 alpha-2.", "国家或地区代码（ISO 3166-1）。", "CN"),
  region: text("Province or state.", "省、自治区或州。"),
});

const profile = objectOf<Types.Profile>({
  ...item,
  network: text("The network, in any of its names.", "社交网络的名称。", "GitHub", "知乎"),
  username: text(
    "User name; gives the link where no url is given.",
    "用户名；未给 url 时据此生成链接。",
  ),
  url: address("The profile's address.", "主页地址。"),
  note: text("A remark behind the name.", "名称后的附注。", "1.4k followers"),
});

const extraField = objectOf<Types.ExtraField>({
  ...item,
  label: text("What it is.", "栏目名。", "驾照"),
  value: text("What it says.", "内容。", "C1"),
  url: address("Where it leads.", "链接地址。"),
});

const personal = objectOf<Types.Personal>({
  birthDate: date("Date of birth, shown to the month.", "出生年月，只显示到月。", "1994-03"),
  gender: text("Gender.", "性别。"),
  ethnicity: text("Ethnicity.", "民族。"),
  nativePlace: text("Native place.", "籍贯。"),
  residence: text("Registered residence.", "户口所在地。"),
  politicalStatus: text("Political status.", "政治面貌。"),
  maritalStatus: text("Marital status.", "婚姻状况。"),
  nationality: text("Nationality: ISO 3166-1 alpha-2, or a name.", "国籍：国家代码或名称。", "CN"),
});

const parts = objectOf<Types.Objective>({
  position: textOrTexts("Positions.", "期望职位。", "后端工程师"),
  industry: textOrTexts("Industries.", "期望行业。"),
  cities: textOrTexts("Cities.", "期望城市。", ["上海", "杭州"]),
  employmentType: offering(employmentTypes, "Kind of employment.", "工作性质。"),
  availability: text("When work could begin.", "到岗时间。", "两周内"),
  salary: text("Salary; for private copies.", "期望薪资；只宜写在私下的简历里。", "25–35K·14薪"),
  status: text("Whether one is employed now.", "求职状态。", "在职，看机会"),
});

export const objective = textOr(
  parts,
  "What you look for: a text in markdown, or its parts.",
  "求职意向：一段 Markdown 文字，或分项填写。",
);

export const selfEvaluation = text("Self-assessment, in markdown.", "自我评价，可用 Markdown。");

const nameWithLanguage: Entry<{ value?: string; lang?: string }> = objectOf({
  value: text("The name.", "姓名。"),
  lang: text("Its language, BCP 47.", "语言（BCP 47）。", "ja"),
});

const names = either(string, list(either(string, nameWithLanguage)));

export const basics = objectOf<Types.Basics>({
  name: text("Your name.", "姓名。", "高策"),
  alternateName: described(names, [
    "Your name in other scripts; also finds you among authors.",
    "其他文字的姓名；也用于在作者中认出本人。",
    "Ce Gao",
  ]),
  label: text("What you are.", "身份或职位。", "后端工程师"),
  image: text("Photo: a data URI is shown.", "照片：写成 data URI 才会显示。"),
  email: email("Email address.", "电子邮箱。"),
  phone: text("Phone number.", "电话。"),
  url: address("Website.", "个人网站。"),
  urlNote: text("A remark behind the website.", "网站后的附注。", "200k 阅读"),
  summary: text("Who you are in a few sentences, in markdown.", "个人简介，可用 Markdown。"),
  location: described(location, ["Where you live.", "所在地。"]),
  profiles: listOf(profile, "Where you are found.", "社交网络与主页。"),
  workYears: textOrNumber("Years of work.", "工作年限。", 5, "5 年"),
  wechat: text("WeChat.", "微信号。"),
  qq: text("QQ.", "QQ 号。"),
  fields: listOf(extraField, "Own contact fields.", "自定的联系栏。"),
  selfEvaluation,
  objective,
  personal: described(personal, [
    "Personal data: not shown unless the option `personal` names them.",
    "个人信息：只有在选项 personal 里点了名才显示。",
  ]),
});

export const period = {
  startDate: date("When it began.", "开始时间。", "2019-03"),
  endDate: date("When it ended; without it, it goes on.", "结束时间；不写则为至今。", "2020-01"),
};
