import { objects } from "../readers/object";
import { prose, text } from "../readers/text";
import { field } from "../reading";
import type { Custom } from "../types";
import { projects } from "./experience";
import type { ShapeOf } from "./shape-of";

const fields = {
  title: field(text, "name"),
  content: field(prose, "text", "description"),
  items: field(projects),
} satisfies ShapeOf<Custom>;

export const custom = objects(fields, { primary: "title", secondary: "content" });
