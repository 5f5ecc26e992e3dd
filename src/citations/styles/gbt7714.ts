import type { CslItem } from "../item";
import type { CitationRun } from "../run";
import type { CitationSetting, CitationStyle } from "../style";
import { dateText, yearText } from "./gbt7714/dates";
import { entryRuns, type Said } from "./gbt7714/entry";
import { letters } from "./gbt7714/letters";
import type { NameForm } from "./gbt7714/names";
import { halfSigns, wideSigns } from "./gbt7714/signs";
import {
  alone,
  editions,
  imprint,
  isPublished,
  journalText,
  newspaperText,
  pageOf,
  platformOf,
  type Source,
  webDates,
} from "./gbt7714/source";
import { hostText, titleText } from "./gbt7714/title";
import { versionText } from "./gbt7714/words";
import { type Work, workOf } from "./gbt7714/work";
import { listed } from "./shared/listed";

const form: NameForm = { isCapital: false, hyphen: "-" };

/** What is only known to be on the web is an electronic bulletin. */
const lettersFor = ({ isOnline }: Work): Said["letters"] =>
  isOnline ? { ...letters, document: "EB" } : letters;

/** An article without volume and issue came out online first, at a day. */
function journalDate(item: CslItem): string {
  return item.volume + item.issue === "" ? dateText(item) : yearText(item);
}

/** Works that nobody printed: only of these is told when they were looked at. */
function isOfWeb(work: Work): boolean {
  const { type } = work.item;
  const isLoose = type === "document" || type === "software";
  return type === "webpage" || (isLoose && work.isOnline && !isPublished(work));
}

/** A part of a book or of proceedings; of a conference that published none, `//CVPR，2024：4`. */
function partSource(work: Work): Source {
  const { item, signs } = work;
  const host = hostText(work);
  if (item.type === "paper-conference" && host !== "" && !isPublished(work)) {
    const event = listed([host, yearText(item)], signs.comma);
    return { host: listed([event, pageOf(work)], signs.colon), rest: editions(work) };
  }
  const isDated = item.type === "report" && !isPublished(work);
  const date = isDated ? dateText(item) : yearText(item);
  return { host, rest: [...editions(work), imprint(work, date)] };
}

function sourceOf(work: Work): Source {
  const { item, signs } = work;
  const { version } = item;
  if (isOfWeb(work)) {
    const host = item.type === "webpage" ? "" : hostText(work);
    return { host, rest: [versionText(version), webDates(work)] };
  }
  switch (item.type) {
    case "article-journal":
      return alone(journalText(work, journalDate(item)));
    case "article-newspaper":
      return alone(newspaperText(work));
    case "preprint":
    case "dataset":
      return alone(versionText(version), platformOf(work) + webDates(work));
    case "patent":
      return alone(listed([dateText(item), item.page], signs.colon));
    default:
      return partSource(work);
  }
}

/** A standard begins with its number, which tells its year, and names nobody. */
const standardSaid = (work: Work): Said => ({
  letters,
  title: listed([work.item.number, titleText(work.item.title, work)], " "),
  isNameless: true,
  source: alone(),
});

function runsOfWork(work: Work): CitationRun[] {
  const { type, number } = work.item;
  return type === "standard" && number !== ""
    ? entryRuns(work, standardSaid(work))
    : entryRuns(work, { letters: lettersFor(work), source: sourceOf(work) });
}

/**
 * GB/T 7714—2025, in the order of citation: types of their own for preprints and data, names from the
 * West as they are, and full-width signs unless half ones are asked for.
 */
export const gbt7714: CitationStyle = (item: CslItem, setting: CitationSetting) => {
  const signs = setting.punctuation === "half" ? halfSigns : wideSigns;
  return runsOfWork(workOf(item, setting, { signs, form }));
};
