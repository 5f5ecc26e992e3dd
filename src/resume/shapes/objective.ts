import { texts } from "../readers/list";
import { object } from "../readers/object";
import { prose, text } from "../readers/text";
import { field, isObject, type Reader, type ReadOf } from "../reading";
import type { Objective } from "../types";
import type { ShapeOf } from "./shape-of";

const parts = {
  position: field(texts, "positions", "期望职位", "期望職位"),
  industry: field(texts, "期望行业", "期望產業"),
  cities: field(texts, "city", "workPlace", "location", "期望城市", "期望地點"),
  employmentType: field(text, "工作性质", "工作性質"),
  availability: field(text, "到岗时间", "可到職日"),
  salary: field(text, "期望薪资", "期望待遇"),
  status: field(text, "employementStatus", "employmentStatus", "求职状态", "求職狀態"),
} satisfies ShapeOf<Objective>;

const readParts = object(parts, "position");

/** What a job seeker looks for, in own words or in parts. */
export interface ReadObjective extends ReadOf<typeof parts> {
  text: string;
}

/** An objective as one text is markdown; as an object it has parts. */
export const objective: Reader<ReadObjective> = (value, path, reading) =>
  isObject(value)
    ? { ...readParts(value, path, reading), text: "" }
    : { ...readParts(undefined, path, reading), text: prose(value, path, reading) };
