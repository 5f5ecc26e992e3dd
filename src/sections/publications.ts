import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { type Authors, authorRuns } from "./parts/authors";
import { bracket } from "./parts/bracket";
import { monthOf } from "./parts/dates";
import { linkedTitle } from "./parts/linked-title";
import { type Prose, proseOf } from "./parts/prose";
import { type Row, rowOf, unlessEmpty } from "./parts/row";
import { type Run, runOf } from "./parts/title";
import { listOf, section } from "./section";

interface PublicationEntry {
  row: Row | undefined;
  authors: Authors | undefined;
  venue: { name: Run | undefined; ranks: string[] } | undefined;
  summary: Prose | undefined;
}

const venueText = ({ venue, publisher }: ReadItem<"publications">, { locale }: Context): string =>
  [venue, publisher === venue ? "" : publisher]
    .filter((text) => text !== "")
    .join(locale.punctuation.comma);

/** A rank that stands in the venue already is not printed again. */
function venueOf(item: ReadItem<"publications">, context: Context): PublicationEntry["venue"] {
  const text = venueText(item, context);
  const ranks = item.ranks.filter((rank) => !text.includes(rank));
  if (text === "" && ranks.length === 0) return undefined;
  return {
    name: text === "" ? undefined : runOf(text, context),
    ranks: ranks.map((rank) => bracket(text, rank, context.locale)),
  };
}

function publicationEntry(item: ReadItem<"publications">, context: Context): PublicationEntry {
  return {
    row: unlessEmpty(
      rowOf({
        ...linkedTitle(item.name, item.url, context),
        dates: monthOf(item.releaseDate, context),
      }),
    ),
    authors: authorRuns(item.authors, context),
    venue: venueOf(item, context),
    summary: item.summary === "" ? undefined : proseOf(item.summary, context),
  };
}

export const publications = section({
  id: "publications",
  build: (resume, context) =>
    listOf(resume.publications.map((item) => publicationEntry(item, context))),
});
