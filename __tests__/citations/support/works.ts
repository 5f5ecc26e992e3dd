import fc from "fast-check";
import { type CslItem, emptyItem } from "../../../src/citations/item";
import { type Name, nameOf } from "../../../src/citations/names/name";
import { en } from "../../../src/locales/en";
import type { PublicationType } from "../../../src/locales/locale";

/** Every type, by the table of its words. */
export const types = Object.keys(en().publicationTypes) as PublicationType[];

const people: readonly Name[] = [
  nameOf({ family: "Frese", given: "Karen S." }),
  nameOf({ family: "Godard", given: "Jean-Luc" }),
  nameOf({ family: "Veen", given: "Jan", particle: "van der" }),
  nameOf({ family: "Peebles", given: "P. Z.", suffix: "Jr." }),
  nameOf({ family: "Plato" }),
  nameOf({ family: "高", given: "策", isEastAsian: true, isOwn: true }),
  nameOf({ literal: "Elsevier Inc." }),
];

/** Texts as they are met, among them such that end in a sign of their own. */
const texts = {
  title: ["A Title", "What is it?", "Stop!", "Of the U.S.", "一种方法", "句子。", "为什么？"],
  containerTitle: ["Biology", "Phys. Rev. B.", "Who’s Who?", "清华大学学报（自然科学版）"],
  publisher: ["Springer", "Elsevier Inc.", "清华大学"],
  publisherPlace: ["Berlin", "Washington, D.C.", "北京"],
  series: ["Lecture Notes"],
  volume: ["2", "abs/1"],
  issue: ["1", "3/4"],
  page: ["4", "378-398"],
  articleNumber: ["e0193972"],
  number: ["CN201220158825.2", "GB/T 7714—2025", "Rep. 5", "No. 7"],
  edition: ["1", "2nd", "Third ed.", "Rev.", "修订版"],
  version: ["1.0", "V2", "v3", "Version 4"],
  genre: ["Doctoral dissertation", "硕士学位论文", "U.S. Patent", "Tech. Rep."],
  issuedText: ["in press", "(in press)", "n.d.", "c. 1900"],
  DOI: ["10.1000/182"],
  arXiv: ["2006.02085"],
  URL: ["https://example.org/a"],
  status: ["accepted", "在审"],
  language: ["en", "zh-Hans"],
} as const;

const anyOf = (values: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(fc.constant(""), fc.constantFrom(...values));

const anyNames = fc.array(fc.constantFrom(...people), { maxLength: 24, size: "max" });

/** A work of which any of its members are known. */
export const anyWork: fc.Arbitrary<CslItem> = fc.record({
  ...(Object.fromEntries(
    Object.entries(texts).map(([member, values]) => [member, anyOf(values)]),
  ) as Record<keyof typeof texts, fc.Arbitrary<string>>),
  CSTR: fc.constant(""),
  ISBN: fc.constant(""),
  ranks: fc.constant(emptyItem.ranks),
  type: fc.constantFrom(...types),
  author: anyNames,
  editor: fc.array(fc.constantFrom(...people), { maxLength: 3 }),
  translator: fc.array(fc.constantFrom(...people), { maxLength: 2 }),
  holder: fc.array(fc.constantFrom(...people), { maxLength: 1 }),
  hasMoreAuthors: fc.boolean(),
  issued: fc.constantFrom(undefined, { year: 2013 }, { year: 2020, month: 6, day: 24 }),
  accessed: fc.constantFrom(undefined, { year: 2021, month: 1 }),
});

const fault =
  /\.\.|\(\s*\)|\[\s*\]|“[,.]?”|, ,|\s[,.]|,\.|:\s*[,.]|[?!。？！]\.|\bIn [.(]|undefined|NaN|^\s|\s$|\s\s/;

/**
 * What no citation may hold: signs in twos, empty brackets, spaces at an end, leftovers. The stops
 * that stand for authors between the first and the last are none.
 */
export const faultOf = (text: string): string | undefined =>
  fault.exec(text.replace(", . . . ", ", "))?.[0];
