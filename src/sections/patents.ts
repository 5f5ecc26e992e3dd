import { type Cited, citedPatent } from "../citations";
import { partsText } from "../dates";
import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { authorsIn } from "./parts/authors";
import { bodyOf } from "./parts/body";
import { shownCitation, unsafeAddress, unsaid, unsaidAuthors } from "./parts/citation-line";
import { singleDate } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkedTitle } from "./parts/linked-title";
import { wordIn } from "./parts/terms";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

type Patent = ReadItem<"patents">;

/** The head of a patent: in lines of its own, or as one citation and what that does not say. */
function headOf(
  patent: Patent,
  { item, authors }: Cited,
  context: Context,
): Pick<Parameters<typeof entryOf>[0], "row" | "authors" | "citation"> {
  const { vocabulary } = context.locale;
  const kind = wordIn(vocabulary.patentTypes, patent.patentType);
  const status = wordIn(vocabulary.patentStatuses, patent.status);
  const applicant = facts([["applicant", patent.applicant]], context);
  const citation = shownCitation(item, context);
  if (citation !== undefined) {
    const others = unsaid([patent.applicant], citation).length === 0 ? [] : applicant.map(factText);
    return {
      citation: citation.line,
      row: {
        details: detailsOf([kind, status, ...others, unsafeAddress(patent.url)], context),
      },
      authors: unsaidAuthors({ item, authors }, citation, context),
    };
  }
  return {
    row: {
      ...linkedTitle(patent.name, patent.url, context, kind),
      details: detailsOf([patent.number, status, ...applicant.map(factText)], context),
      dates: singleDate(patent.grantDate === "" ? patent.date : patent.grantDate, context),
    },
    authors: authorsIn(authors, item.language, context),
  };
}

function patentEntry(patent: Patent, context: Context): Entry {
  const filed = patent.grantDate === "" ? "" : patent.date;
  return entryOf({
    ...headOf(patent, citedPatent(patent, context.owner), context),
    ...bodyOf(patent.summary, [], context),
    facts: facts([["filingDate", partsText(singleDate(filed, context))]], context),
  });
}

export const patents = section({
  id: "patents",
  build: (resume, context) => listOf(resume.patents.map((item) => patentEntry(item, context))),
});
