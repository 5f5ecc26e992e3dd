import type { ReadItem } from "../resume";
import { type AuthorList, authorsOf } from "./authors";
import { type CslItem, emptyItem } from "./item";
import { type Cited, datesOf, languageOf } from "./item-of";
import { parseName } from "./names";

const nobody: AuthorList = { names: [], separators: undefined, hasMore: false };

const cited = (item: Partial<CslItem> & { title: string }, authors: AuthorList): Cited => ({
  item: {
    ...emptyItem,
    language: languageOf("", item.title),
    ...item,
    author: authors.names,
    hasMoreAuthors: authors.hasMore,
  },
  authors,
});

/** The names of institutions and people that one text holds. */
const namesIn = (text: string): CslItem["holder"] => (text === "" ? [] : [parseName(text)]);

/** A patent in the terms of CSL; it came out when it was granted, else when it was filed. */
export const citedPatent = (read: ReadItem<"patents">, owner: readonly string[]): Cited =>
  cited(
    {
      type: "patent",
      title: read.name,
      number: read.number,
      holder: namesIn(read.applicant),
      ...datesOf(read.grantDate === "" ? read.date : read.grantDate),
      URL: read.url.href ?? "",
    },
    authorsOf(read.inventors, { owner, marks: {} }),
  );

/** A registered work of software, whose holder stands where others have an author. */
export const citedSoftware = (read: ReadItem<"softwareCopyrights">): Cited =>
  cited(
    {
      type: "software",
      title: read.name,
      number: read.number,
      ...datesOf(read.date),
      URL: read.url.href ?? "",
    },
    { ...nobody, names: namesIn(read.holder) },
  );

/** A talk, which the owner gave. */
export function citedTalk(read: ReadItem<"talks">, [speaker = ""]: readonly string[]): Cited {
  const names = speaker === "" ? [] : [{ ...parseName(speaker), isOwn: true }];
  return cited(
    {
      type: "speech",
      title: read.name,
      containerTitle: read.event,
      publisherPlace: read.location,
      ...datesOf(read.date),
      URL: read.url.href ?? "",
    },
    { ...nobody, names },
  );
}
