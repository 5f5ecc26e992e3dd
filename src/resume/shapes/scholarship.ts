import { link } from "../readers/link";
import { objects } from "../readers/object";
import { date, prose, text, textOrNumber } from "../readers/text";
import { field } from "../reading";
import type * as Types from "../types";
import { authors } from "./author";
import { period } from "./period";
import type { ShapeOf } from "./shape-of";

const patent = {
  name: field(text, "title"),
  number: field(textOrNumber),
  patentType: field(text, "type"),
  status: field(text),
  inventors: field(authors, "authors", "inventor"),
  applicant: field(text, "assignee"),
  date: field(date, "filingDate"),
  grantDate: field(date),
  url: field(link, "website"),
  summary: field(prose, "description"),
} satisfies ShapeOf<Types.Patent>;

const softwareCopyright = {
  name: field(text, "title"),
  number: field(textOrNumber),
  date: field(date),
  holder: field(text),
  url: field(link, "website"),
} satisfies ShapeOf<Types.SoftwareCopyright>;

const talk = {
  name: field(text, "title"),
  event: field(text),
  location: field(text),
  date: field(date),
  url: field(link, "website"),
  slides: field(link),
  video: field(link),
  summary: field(prose, "description"),
} satisfies ShapeOf<Types.Talk>;

const grant = {
  name: field(text, "title"),
  funder: field(text),
  number: field(textOrNumber),
  amount: field(textOrNumber),
  role: field(text),
  ...period,
  url: field(link, "website"),
  summary: field(prose, "description"),
} satisfies ShapeOf<Types.Grant>;

export const patents = objects(patent, { primary: "name", secondary: "number" });
export const softwareCopyrights = objects(softwareCopyright, {
  primary: "name",
  secondary: "number",
});
export const talks = objects(talk, { primary: "name", secondary: "event" });
export const grants = objects(grant, { primary: "name", secondary: "funder" });
