import { type AuthorList, type AuthorSigns, authorRuns } from "../../citations";
import type { Context } from "../context";
import { langOfRun } from "./lang";
import { detailsOf, type Run } from "./title";

/** A piece of an author list; `own` marks the owner of the resume. */
export interface AuthorRun {
  text: string;
  own: boolean;
}

/** Authors, and their language where that is not the page's. */
export interface Authors {
  lang: string | undefined;
  runs: AuthorRun[];
}

/** The authors of a work in its language, the owner among them marked; undefined without any. */
export function authorsIn(
  authors: AuthorList,
  language: string,
  context: Context,
  signs?: AuthorSigns,
): Authors | undefined {
  const { showAllAuthors } = context.options.publications;
  const runs = authorRuns(authors, language, showAllAuthors, signs);
  if (runs.length === 0) return undefined;
  return {
    lang: langOfRun(runs.map(({ text }) => text).join(""), context),
    runs: runs.map(({ text, isOwn = false }) => ({ text, own: isOwn })),
  };
}

/** What the signs behind names mean, as far as they are used. */
export function legendOf(
  lists: readonly AuthorList[],
  { equal, corresponding }: AuthorSigns,
  context: Context,
): Run[] {
  const { words } = context.locale;
  const names = lists.flatMap((list) => list.names);
  const texts = [
    names.some(({ isEqual }) => isEqual) ? `${equal} ${words.equalContribution}` : "",
    names.some(({ isCorresponding }) => isCorresponding)
      ? `${corresponding} ${words.correspondingAuthor}`
      : "",
  ];
  return detailsOf(texts, context);
}
