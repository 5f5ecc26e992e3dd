import type { ReadItem } from "../resume";
import { nameOfParts, parseName, splitNames, withMeanings, withOwner } from "./names";
import type { Name } from "./names/name";

type ReadAuthors = ReadItem<"publications">["authors"];
type ReadAuthor = ReadAuthors[number];

/** Authors in their order, and what was typed between them where one text named them all. */
export interface AuthorList {
  names: readonly Name[];
  /** One less than names; undefined for a list, which is joined as the style does. */
  separators: readonly string[] | undefined;
  /** Whether the list ends in "and others". */
  hasMore: boolean;
}

/** Who the owner is, and what marks behind names mean. */
export interface AuthorKnowledge {
  owner: readonly string[];
  marks: Readonly<Record<string, string>>;
}

function nameOf(author: ReadAuthor): Name {
  const { name, self, equal, corresponding } = author;
  const parsed =
    author.family + author.given + author.literal === "" ? parseName(name) : nameOfParts(author);
  return {
    ...parsed,
    isOwn: parsed.isOwn || self,
    isEqual: parsed.isEqual || equal,
    isCorresponding: parsed.isCorresponding || corresponding,
  };
}

const others = /^(?:and )?(?:others|et al\.?|等人?)$/i;

/** The authors of a work, the owner among them marked. */
export function authorsOf(read: ReadAuthors, { owner, marks }: AuthorKnowledge): AuthorList {
  const [only] = read;
  const split = only?.isWholeList === true ? splitNames(only.name) : undefined;
  const last = read.at(-1);
  const hasOthers = split === undefined && last !== undefined && others.test(last.name);
  const parsed =
    split === undefined
      ? (hasOthers ? read.slice(0, -1) : read).map(nameOf)
      : split.names.map(parseName);
  return {
    names: withOwner(withMeanings(parsed, marks), owner),
    separators: split?.separators,
    hasMore: split?.hasMore ?? hasOthers,
  };
}

const nobody: AuthorKnowledge = { owner: [], marks: {} };

/** Names without anybody marked: editors, translators, holders. */
export const namesOf = (read: ReadAuthors): readonly Name[] => authorsOf(read, nobody).names;
