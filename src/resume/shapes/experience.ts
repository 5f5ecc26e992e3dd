import { link } from "../readers/link";
import { sentences, words } from "../readers/list";
import { objects } from "../readers/object";
import { prose, text, textOrNumber } from "../readers/text";
import { field } from "../reading";
import type { OpenSource, Position, Project, Research, Service, Volunteer, Work } from "../types";
import { period, splitPeriod } from "./period";
import { people } from "./person";
import { place } from "./place";
import type { ShapeOf } from "./shape-of";

const position = {
  position: field(text, "title", "name"),
  department: field(text, "部门", "部門"),
  employmentType: field(text),
  location: place,
  ...period,
  summary: field(prose, "description"),
  highlights: field(sentences),
} satisfies ShapeOf<Position>;

const workFields = {
  name: field(text, "company", "company_name", "institution", "organization"),
  note: field(text),
  location: place,
  description: field(prose, "work_desc", "details"),
  position: field(text, "title"),
  department: field(text, "department_name", "部门", "部門"),
  employmentType: field(text),
  type: field(text),
  url: field(link, "website"),
  ...period,
  summary: field(prose),
  highlights: field(sentences),
  keywords: field(words),
  positions: field(
    objects(position, { primary: "position", secondary: "summary", prepare: splitPeriod }),
    "roles",
  ),
} satisfies ShapeOf<Work>;

const researchFields = {
  ...workFields,
  advisor: field(people, "supervisor", "导师", "指導教授"),
} satisfies ShapeOf<Research>;

const volunteerFields = {
  organization: field(text, "name"),
  position: field(text, "role"),
  location: place,
  url: field(link, "website"),
  ...period,
  summary: field(prose, "description"),
  highlights: field(sentences),
} satisfies ShapeOf<Volunteer>;

const serviceFields = {
  role: field(text, "position", "title"),
  organization: field(text, "name"),
  ...period,
  date: field(textOrNumber, "dates"),
  url: field(link, "website"),
  summary: field(prose, "description"),
} satisfies ShapeOf<Service>;

const projectFields = {
  name: field(text, "title"),
  description: field(prose, "summary"),
  highlights: field(sentences),
  keywords: field(words),
  ...period,
  url: field(link, "website"),
  roles: field(words, "role", "project_role"),
  entity: field(text),
  type: field(text),
} satisfies ShapeOf<Project>;

const openSourceFields = {
  ...projectFields,
  stars: field(textOrNumber),
} satisfies ShapeOf<OpenSource>;

export const work = objects(workFields, {
  primary: "name",
  secondary: "position",
  prepare: splitPeriod,
});
export const research = objects(researchFields, {
  primary: "name",
  secondary: "position",
  prepare: splitPeriod,
});
export const volunteer = objects(volunteerFields, {
  primary: "organization",
  secondary: "position",
  prepare: splitPeriod,
});
export const service = objects(serviceFields, { primary: "organization", secondary: "role" });
export const projects = objects(projectFields, {
  primary: "name",
  secondary: "description",
  prepare: splitPeriod,
});
export const openSource = objects(openSourceFields, {
  primary: "name",
  secondary: "description",
  prepare: splitPeriod,
});
