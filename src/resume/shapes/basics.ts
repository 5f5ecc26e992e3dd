import { normalizeLanguage } from "../../language";
import { safeUrl } from "../../text";
import { image, link } from "../readers/link";
import { object, objects } from "../readers/object";
import { date, prose, text, textOrNumber } from "../readers/text";
import { field, type Reader } from "../reading";
import type { Basics, ExtraField, Personal, Profile } from "../types";
import { objective } from "./objective";
import { readLocation } from "./place";
import type { ShapeOf } from "./shape-of";

const profile = {
  network: field(text),
  username: field(textOrNumber),
  url: field(link, "website"),
  note: field(text),
} satisfies ShapeOf<Profile>;

const readProfiles = objects(profile, { primary: "network", secondary: "username" });

const isWebAddress = (written: string): boolean => /^(?:https?:\/\/|www\.)/i.test(written);

/** An address that was given as the user name or the network is the profile's address. */
const profiles: Reader<ReturnType<typeof readProfiles>> = (value, path, reading) =>
  readProfiles(value, path, reading).map((item) => {
    const key = (["username", "network"] as const).find((name) => isWebAddress(item[name]));
    if (key === undefined || item.url.written !== "") return item;
    return { ...item, [key]: "", url: { written: item[key], href: safeUrl(item[key]) } };
  });

const language: Reader<string> = (value) => normalizeLanguage(value) ?? "";

const alternateName = {
  text: field(text, "value", "name"),
  lang: field(language),
};

const readNames = objects(alternateName, { primary: "text", secondary: "lang", isOneOrMore: true });

/** Names in other scripts, each with its language where that is written beside it. */
const alternateNames: Reader<ReturnType<typeof readNames>> = (value, path, reading) =>
  readNames(value, path, reading).filter((name) => name.text !== "");

const extraField = {
  label: field(text, "name", "title"),
  value: field(textOrNumber, "text"),
  url: field(link, "link"),
} satisfies ShapeOf<ExtraField>;

export const personal = {
  birthDate: field(date, "dateOfBirth", "出生年月", "出生日期"),
  gender: field(text, "sex", "性别", "性別"),
  ethnicity: field(text, "民族"),
  nativePlace: field(text, "籍贯", "籍貫", "birthPlace"),
  residence: field(text, "户口", "戶籍", "hukou"),
  politicalStatus: field(text, "政治面貌"),
  maritalStatus: field(text, "婚姻状况", "婚姻狀況"),
  nationality: field(text, "国籍", "國籍"),
} satisfies ShapeOf<Personal>;

/** What is shown only when it is asked for by name. */
export const personalNames = Object.keys(personal) as (keyof typeof personal)[];

export const basics = {
  name: field(text),
  alternateName: field(alternateNames, "nameLatin", "englishName", "nativeName", "latinName"),
  label: field(text, "headline"),
  image: field(image, "picture", "photo"),
  email: field(text),
  phone: field(textOrNumber, "mobile"),
  url: field(link, "website"),
  urlNote: field(text),
  summary: field(prose),
  location: field(readLocation),
  profiles: field(profiles),
  workYears: field(textOrNumber, "workExpYear"),
  wechat: field(text, "weixin", "微信"),
  qq: field(textOrNumber, "QQ"),
  fields: field(
    objects(extraField, { primary: "label", secondary: "value", ignored: ["icon"] }),
    "customFields",
  ),
  selfEvaluation: field(prose, "自我评价", "自我評價", "selfEvaluationContent"),
  objective: field(objective, "求职意向", "求職意向"),
  personal: field(object(personal, "birthDate")),
  // Other programs write them here; what is shown of them is decided in one place for both.
  ...personal,
} satisfies ShapeOf<Basics>;
