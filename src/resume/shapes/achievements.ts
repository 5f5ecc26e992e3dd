import { link } from "../readers/link";
import { words } from "../readers/list";
import { objects } from "../readers/object";
import { date, prose, text, textOrNumber } from "../readers/text";
import { field } from "../reading";
import type * as Types from "../types";
import type { ShapeOf } from "./shape-of";

const award = {
  title: field(text, "name"),
  date: field(date),
  awarder: field(text),
  level: field(text),
  summary: field(prose, "description"),
} satisfies ShapeOf<Types.Award>;

const competition = {
  name: field(text, "title"),
  level: field(text),
  award: field(text),
  rank: field(textOrNumber, "ranking"),
  date: field(date),
  role: field(text),
  team: field(text),
  organizer: field(text),
  url: field(link, "website"),
  summary: field(prose, "description"),
} satisfies ShapeOf<Types.Competition>;

const certificate = {
  name: field(text, "title"),
  date: field(date),
  url: field(link, "website"),
  issuer: field(text),
} satisfies ShapeOf<Types.Certificate>;

const skill = {
  name: field(text),
  level: field(textOrNumber),
  keywords: field(words),
} satisfies ShapeOf<Types.Skill>;

const language = {
  language: field(text, "name"),
  fluency: field(text, "level"),
  score: field(textOrNumber),
} satisfies ShapeOf<Types.Language>;

const interest = {
  name: field(text),
  keywords: field(words),
} satisfies ShapeOf<Types.Interest>;

const reference = {
  name: field(text),
  reference: field(prose),
} satisfies ShapeOf<Types.Reference>;

export const awards = objects(award, { primary: "title", secondary: "summary" });
export const competitions = objects(competition, { primary: "name", secondary: "award" });
export const certificates = objects(certificate, {
  primary: "name",
  secondary: "issuer",
  enumerates: true,
});
export const skills = objects(skill, { primary: "name", secondary: "keywords", enumerates: true });
export const languages = objects(language, {
  primary: "language",
  secondary: "fluency",
  enumerates: true,
});
export const interests = objects(interest, {
  primary: "name",
  secondary: "keywords",
  enumerates: true,
});
export const references = objects(reference, { primary: "name", secondary: "reference" });
