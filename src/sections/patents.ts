import { partsText } from "../dates";
import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { authorRuns } from "./parts/authors";
import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkedTitle } from "./parts/linked-title";
import { wordIn } from "./parts/terms";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

function patentEntry(item: ReadItem<"patents">, context: Context): Entry {
  const { vocabulary } = context.locale;
  const kind = wordIn(vocabulary.patentTypes, item.patentType);
  const status = wordIn(vocabulary.patentStatuses, item.status);
  // The day of the grant stands for a patent where both days are given.
  const [shown = "", filed = ""] = [item.grantDate, item.date].filter((date) => date !== "");
  const applicant = facts([["applicant", item.applicant]], context).map(factText);
  return entryOf({
    row: {
      ...linkedTitle(item.name, item.url, context, kind),
      details: detailsOf([item.number, status, ...applicant], context),
      dates: singleDate(shown, context),
    },
    authors: authorRuns(item.inventors, context),
    ...bodyOf(item.summary, [], context),
    facts: facts([["filingDate", partsText(singleDate(filed, context))]], context),
  });
}

export const patents = section({
  id: "patents",
  build: (resume, context) => listOf(resume.patents.map((item) => patentEntry(item, context))),
});
