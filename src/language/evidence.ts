import { member } from "./member";

/**
 * The fields whose language is the author's choice. Publications are in the language of their
 * journal and skills in that of the trade: they show nothing.
 */
const prose: Readonly<Record<string, readonly string[]>> = {
  basics: ["label", "headline", "summary"],
  work: ["position", "summary", "description", "highlights"],
  education: ["area", "studyType"],
  projects: ["description", "summary", "highlights"],
  volunteer: ["position", "summary", "highlights"],
  awards: ["title", "summary"],
  references: ["reference"],
  interests: ["name"],
  languages: ["language", "fluency"],
};

/** Proper names show a language only where nothing else does: 高策 may write in English. */
const names: Readonly<Record<string, readonly string[]>> = {
  basics: ["name"],
  work: ["name"],
  education: ["institution"],
  projects: ["name"],
  volunteer: ["organization"],
};

const itemsPerSection = 4;
const textsPerList = 3;
const charactersPerText = 300;

function textsIn(value: unknown): string[] {
  const values = Array.isArray(value) ? value.slice(0, textsPerList) : [value];
  return values
    .filter((text) => typeof text === "string")
    .map((text) => text.slice(0, charactersPerText));
}

const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? value.slice(0, itemsPerSection) : [value];

const textsAt = (resume: unknown, fields: Readonly<Record<string, readonly string[]>>): string[] =>
  Object.entries(fields).flatMap(([section, keys]) =>
    listOf(member(resume, section)).flatMap((item) =>
      keys.flatMap((key) => textsIn(member(item, key))),
    ),
  );

const hasLetters = (text: string): boolean => /[A-Za-z]/.test(text) || /\p{L}/u.test(text);

/** Texts of a resume that show its language: some of its prose, else its names. */
export function evidenceOf(resume: unknown): string[] {
  const texts = textsAt(resume, prose);
  return texts.some(hasLetters) ? texts : textsAt(resume, names);
}
