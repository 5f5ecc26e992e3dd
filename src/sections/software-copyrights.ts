import { citedSoftware } from "../citations";
import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { shownCitation, unsafeAddress, unsaid } from "./parts/citation-line";
import { singleDate } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkedTitle } from "./parts/linked-title";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

function softwareEntry(item: ReadItem<"softwareCopyrights">, context: Context): Entry {
  const citation = shownCitation(citedSoftware(item).item, context);
  if (citation !== undefined) {
    const details = detailsOf(
      unsaid([item.number, item.holder, unsafeAddress(item.url)], citation),
      context,
    );
    return entryOf({ citation: citation.line, row: { details } });
  }
  const holder = facts([["holder", item.holder]], context).map(factText);
  return entryOf({
    row: {
      ...linkedTitle(item.name, item.url, context),
      details: detailsOf([item.number, ...holder], context),
      dates: singleDate(item.date, context),
    },
  });
}

export const softwareCopyrights = section({
  id: "softwareCopyrights",
  build: (resume, context) =>
    listOf(resume.softwareCopyrights.map((item) => softwareEntry(item, context))),
});
