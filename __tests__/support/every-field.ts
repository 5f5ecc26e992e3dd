import type { Options } from "../../index";
import { complete, deepFreeze, extended, type Json, type JsonObject } from "./fixtures";

/** Two items a list show what a list can do. */
function shortened(value: Json): Json {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, shortened(member)]));
}

const short = shortened(complete) as JsonObject;
const own = shortened(extended) as JsonObject;

const withMembers = (list: unknown, members: JsonObject): JsonObject[] =>
  (list as JsonObject[]).map((item) => ({ ...item, ...members }));

const basics = short["basics"] as JsonObject;

/** A value in every option, and in some that nobody knows; a new option is a type error here. */
export const everyOption: JsonObject = deepFreeze({
  language: "text",
  labels: { summary: "text", work: "text", email: "text", other: "text", en: { skills: "text" } },
  dateStyle: "text",
  hanSpacing: "text",
  showDuration: "text",
  sections: ["text", "text"],
  font: "sans",
  paper: "text",
  density: "text",
  fit: "text",
  hide: ["text", "text"],
  personal: ["text", "text"],
  color: "text",
  colors: {
    background: ["text", "text"],
    dimmed: ["text"],
    primary: "text",
    secondary: ["text", "text"],
    accent: "text",
    other: "text",
  },
  colorScheme: "text",
  pageNumbers: "text",
  publications: {
    style: "text",
    number: "text",
    group: "text",
    self: ["text", "text"],
    showAllAuthors: "text",
    punctuation: "text",
    other: "text",
  },
  photo: { show: "text", shape: "text", remote: "text", other: "text" },
  now: "text",
  other: "text",
} satisfies Record<keyof Options, Json> & JsonObject);

/**
 * A resume with a value in every field of the schema and of this theme, in every option, and in some
 * members that nobody knows.
 */
export const everyField: JsonObject = deepFreeze({
  ...own,
  ...short,
  basics: {
    ...(own["basics"] as JsonObject),
    ...basics,
    alternateName: ["text", { value: "text", lang: "text" }],
    profiles: [...withMembers(basics["profiles"], { note: "text" }), { network: "text" }, "text"],
    sex: "text",
  },
  work: [...(own["work"] as JsonObject[]), ...withMembers(short["work"], { note: "text" })],
  education: [...(own["education"] as JsonObject[]), ...(short["education"] as JsonObject[])],
  awards: withMembers(short["awards"], { level: "text" }),
  publications: [
    ...withMembers(short["publications"], { authors: ["text", "text"], ranks: ["text"] }),
    { name: "text", authors: "text", venue: "text", ranks: "text", releaseDate: "text" },
    ...withMembers(own["publications"], {
      authors: ["text", { name: "text", self: "text", equal: "text", corresponding: "text" }],
      authorMarks: { "*": "text" },
      language: "text",
      selected: "text",
      bibtex: "text",
      links: { text: "text" },
    }),
  ],
  skills: [...(short["skills"] as JsonObject[]), "text"],
  bibtex: "text",
  translations: {
    "zh-Hans": { basics: { label: "text" }, work: [{ name: "text" }] },
    en: { basics: { label: "text" }, references: [{ id: "text", name: "text" }] },
  },
  unknown: { member: ["text"] },
  meta: {
    ...(short["meta"] as JsonObject),
    language: "text",
    themeOptions: everyOption,
  },
});
