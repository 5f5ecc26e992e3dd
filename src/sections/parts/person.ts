import type { Link, ReadItem } from "../../resume";

type Person = ReadItem<"education">["advisor"][number];
type Work = ReadItem<"education">["thesis"][number];

/** A text that may be a link. */
interface Linked {
  text: string;
  url: Link;
}

export const peopleOf = (people: readonly Person[]): Linked[] =>
  people.map(({ name, url }) => ({ text: name, url }));

export const worksOf = (works: readonly Work[]): Linked[] =>
  works.map(({ title, url }) => ({ text: title, url }));
