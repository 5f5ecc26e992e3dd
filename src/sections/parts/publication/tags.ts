import type { ReadItem } from "../../../resume";
import type { Context } from "../../context";
import { wordIn } from "../terms";
import { detailsOf, type Run } from "../title";

type Publication = ReadItem<"publications">;

/** A rank or an index in brackets at the end of a venue: `ICA3PP'18 (CCF-C)`. */
const trailingRank =
  /^(.+?)\s*[(（]((?:CCF|S?SCIE?|AHCI|A&HCI|EI|JCR|CORE|CSSCI|CSCD|ESI|中科院|北大|中文核心|核心)(?![A-Za-z])[^()（）]{0,20})[)）]$/i;

/** A venue without the rank that is typed behind it, and that rank. */
export function withoutRank(venue: string): { venue: string; ranks: string[] } {
  const [, name, rank] = trailingRank.exec(venue) ?? [];
  return name === undefined || rank === undefined
    ? { venue, ranks: [] }
    : { venue: name, ranks: [rank] };
}

/** A published work needs no word for it. */
const published = /^(?:published|已发表|已發表|已出版)$/i;

const citedText = (times: string, pattern: string): string =>
  /^\d[\d,.+]*$/.test(times) ? pattern.replace("{n}", times) : times;

const impactText = (factor: string): string => (/^\d/.test(factor) ? `IF ${factor}` : factor);

/**
 * What stands in small tags beside a work: its status, ranks, impact factor, citations, awards.
 *
 * @param shown What is printed already, where a rank is not printed again.
 */
export function tagsOf(
  { status, ranks, impactFactor, citations, awards }: Publication,
  venueRanks: readonly string[],
  shown: string,
  context: Context,
): Run[] {
  const { vocabulary, words } = context.locale;
  const own = ranks.filter((rank) => !shown.includes(rank) && !venueRanks.includes(rank));
  return detailsOf(
    [
      published.test(status) ? "" : wordIn(vocabulary.publicationStatuses, status),
      ...venueRanks,
      ...own,
      impactFactor === "" ? "" : impactText(impactFactor),
      citations === "" ? "" : citedText(citations, words.citedTimes),
      ...awards,
    ],
    context,
  );
}
