import { citedTalk } from "../citations";
import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { bodyOf } from "./parts/body";
import { shownCitation, unsafeAddress, unsaid } from "./parts/citation-line";
import { singleDate } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { linkedTitle } from "./parts/linked-title";
import { linksOf } from "./parts/links";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

type Talk = ReadItem<"talks">;

/** The head of a talk: in lines of its own, or as one citation and what that does not say. */
function headOf(
  talk: Talk,
  context: Context,
): Pick<Parameters<typeof entryOf>[0], "row" | "citation"> {
  const places = [talk.event, talk.location];
  const citation = shownCitation(citedTalk(talk, context.owner).item, context);
  if (citation !== undefined) {
    const others = [...places, unsafeAddress(talk.url)];
    const details = detailsOf(unsaid(others, citation), context);
    return { citation: citation.line, row: { details } };
  }
  return {
    row: {
      ...linkedTitle(talk.name, talk.url, context),
      details: detailsOf(places, context),
      dates: singleDate(talk.date, context),
    },
  };
}

const talkEntry = (talk: Talk, context: Context): Entry =>
  entryOf({
    ...headOf(talk, context),
    ...bodyOf(talk.summary, [], context),
    links: linksOf(
      [
        ["slides", talk.slides],
        ["video", talk.video],
      ],
      context,
    ),
  });

export const talks = section({
  id: "talks",
  build: (resume, context) => listOf(resume.talks.map((talk) => talkEntry(talk, context))),
});
