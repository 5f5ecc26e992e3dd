import type { PublicationType } from "../../locales/locale";
import type { CslItem } from "../item";
import type { CitationSetting, CitationStyle } from "../style";
import { accessedText, dateText, yearText } from "./gbt7714/dates";
import { entryRuns, type Said } from "./gbt7714/entry";
import { letters } from "./gbt7714/letters";
import type { NameForm } from "./gbt7714/names";
import { halfSigns } from "./gbt7714/signs";
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
import { hostText } from "./gbt7714/title";
import { versionText } from "./gbt7714/words";
import { type Work, workOf } from "./gbt7714/work";
import { listed } from "./shared/listed";

const form: NameForm = { isCapital: true, hyphen: " " };

/** A preprint was an electronic bulletin then. */
const lettersThen: Said["letters"] = { ...letters, preprint: "EB" };

/** Whatever was on the web has the day on which it was looked at. */
const withAccess = (text: string, { item, isOnline }: Work): string =>
  text + (isOnline ? accessedText(item) : "");

/** What may appear on the web alone, at a day. */
const loose = new Set<PublicationType>(["report", "standard", "software", "document"]);

/** Whether all that is known of the source is a day on which it was put on the web. */
const isOnlyDated = (work: Work): boolean =>
  work.isOnline &&
  loose.has(work.item.type) &&
  work.item.issued?.month !== undefined &&
  !isPublished(work) &&
  pageOf(work) === "";

function partSource(work: Work): Source {
  const text = isOnlyDated(work)
    ? webDates(work)
    : withAccess(imprint(work, yearText(work.item)), work);
  return { host: hostText(work), rest: [...editions(work), text] };
}

function sourceOf(work: Work): Source {
  const { item, signs } = work;
  switch (item.type) {
    case "article-journal":
      return alone(withAccess(journalText(work, yearText(item)), work));
    case "article-newspaper":
      return alone(withAccess(newspaperText(work), work));
    case "preprint":
    case "dataset": {
      const platform = listed([platformOf(work), yearText(item)], signs.comma);
      return alone(withAccess(platform, work));
    }
    case "webpage":
      return alone(versionText(item.version), webDates(work));
    case "patent":
      return alone(withAccess(listed([dateText(item), item.page], signs.colon), work));
    default:
      return partSource(work);
  }
}

/** The 2015 edition knows no CSTR: one stands only where nothing else leads to the work. */
const withoutSpareCstr = (item: CslItem): CslItem =>
  item.URL + item.DOI + item.arXiv === "" ? item : { ...item, CSTR: "" };

/**
 * GB/T 7714—2015, in the order of citation: family names from the West in capitals, and half-width
 * signs, as its lists are customarily set.
 */
export const gbt77142015: CitationStyle = (item: CslItem, setting: CitationSetting) => {
  const work = workOf(withoutSpareCstr(item), setting, { signs: halfSigns, form });
  return entryRuns(work, { letters: lettersThen, source: sourceOf(work) });
};
