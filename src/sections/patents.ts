import { partsText } from "../dates";
import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { authorRuns, ownNamePattern } from "./parts/authors";
import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { singleDate } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkRemark } from "./parts/link-remark";
import { wordIn } from "./parts/terms";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

function patentEntry(
  item: ReadItem<"patents">,
  ownName: RegExp | undefined,
  context: Context,
): Entry {
  const { vocabulary } = context.locale;
  const kind = wordIn(vocabulary.patentTypes, item.patentType);
  const status = wordIn(vocabulary.patentStatuses, item.status);
  // The day of the grant stands for a patent where both days are given.
  const [shown = "", filed = ""] = [item.grantDate, item.date].filter((date) => date !== "");
  const applicant = facts([["applicant", item.applicant]], context).map(factText);
  return entryOf({
    row: {
      title: titleOf(item.name, item.url, context),
      remark: bracket(item.name, kind, context.locale) + linkRemark(item.name, item.url, context),
      details: detailsOf([item.number, status, ...applicant], context),
      dates: singleDate(shown, context),
    },
    authors: authorRuns(item.inventors, ownName, context),
    ...bodyOf(item.summary, [], context),
    facts: facts([["filingDate", partsText(singleDate(filed, context))]], context),
  });
}

export const patents = section({
  id: "patents",
  build: ({ patents }, context) => {
    const ownName = ownNamePattern(context.ownNames);
    return listOf(patents.map((item) => patentEntry(item, ownName, context)));
  },
});
