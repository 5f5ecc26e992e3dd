import { link } from "../readers/link";
import { objects } from "../readers/object";
import { text } from "../readers/text";
import { field } from "../reading";
import type { Person, Titled } from "../types";
import type { ShapeOf } from "./shape-of";

const person = {
  name: field(text, "title"),
  url: field(link, "website"),
} satisfies ShapeOf<Person>;

const titled = {
  title: field(text, "name"),
  url: field(link, "website"),
} satisfies ShapeOf<Titled>;

/** People with links; a text names one. */
export const people = objects(person, { primary: "name", secondary: "url", isOneOrMore: true });

/** A work with its link; a text is its title. */
export const works = objects(titled, { primary: "title", secondary: "url", isOneOrMore: true });
