import { type AuthorSigns, type Cited, whereText } from "../../../citations";
import type { ReadItem } from "../../../resume";
import { safeUrl } from "../../../text";
import type { Context } from "../../context";
import { type Authors, authorsIn } from "../authors";
import { type Body, bodyOf } from "../body";
import {
  type CitationLine,
  type ShownCitation,
  shownCitation,
  unsafeAddress,
  unsaidAuthors,
} from "../citation-line";
import { monthOf } from "../dates";
import { linkedTitle } from "../linked-title";
import { type Row, rowOf, unlessEmpty } from "../row";
import { detailOf, detailsOf, type Run, type Title } from "../title";
import { publicationLinks, titleLink } from "./links";
import { noteOf } from "./note";
import { tagsOf, withoutRank } from "./tags";

type Publication = ReadItem<"publications">;

/** A work in the list: in lines of their own, or as one citation; the rest stands below either. */
export interface PublicationEntry extends Body {
  row: Row | undefined;
  authors: Authors | undefined;
  where: Run | undefined;
  citation: CitationLine | undefined;
  tags: Run[];
  /** Whether there is a line for the citation, or for where, and for the tags and the links. */
  hasPlace: boolean;
  /** Whether the links stand behind something on it. */
  isLinkBehind: boolean;
  note: Run[];
  links: Title[];
}

const nothing = { row: undefined, authors: undefined, where: undefined, citation: undefined };

const placeLine = (
  isLinkBehind: boolean,
  links: Title[],
): Pick<PublicationEntry, "hasPlace" | "isLinkBehind" | "links"> => ({
  hasPlace: isLinkBehind || links.length > 0,
  isLinkBehind,
  links,
});

/** A work in the lines of a resume. */
function inLines(
  read: Publication,
  { item, authors }: Cited,
  context: Context,
  signs: AuthorSigns,
): PublicationEntry {
  const { venue, ranks } = withoutRank(item.containerTitle);
  const where = whereText({ ...item, containerTitle: venue });
  const shown = `${where} ${read.name}`;
  const row = rowOf({
    ...linkedTitle(read.name, titleLink(item, read.url), context),
    dates: monthOf(read.releaseDate, context),
  });
  const tags = tagsOf(read, ranks, where, context);
  return {
    ...nothing,
    row: unlessEmpty(row),
    authors: authorsIn(authors, item.language, context, signs),
    where: detailOf(where, context),
    tags,
    ...placeLine(where !== "" || tags.length > 0, publicationLinks(read, item, context)),
    note: noteOf(read, { ...item, containerTitle: venue }, shown, context),
    ...bodyOf(read.summary, read.highlights, context),
  };
}

/** Whether a citation does not lead there already. */
const isUntold = ({ text, href }: Title, { runs }: ShownCitation): boolean =>
  !runs.some((run) => (href === undefined ? run.text.includes(text) : safeUrl(run.href) === href));

/** A work as one citation of a style, and what that leaves out. */
function asCitation(
  read: Publication,
  cited: Cited,
  citation: ShownCitation,
  context: Context,
): PublicationEntry {
  const { item } = cited;
  const tags = tagsOf(read, [], citation.text, context);
  const unsafe = item.DOI === "" ? unsafeAddress(read.url) : "";
  const links = [
    ...detailsOf([unsafe], context).map((run) => ({ ...run, href: undefined })),
    ...publicationLinks(read, item, context),
  ].filter((link) => isUntold(link, citation));
  return {
    ...nothing,
    citation: citation.line,
    authors: unsaidAuthors(cited, citation, context),
    tags,
    ...placeLine(true, links),
    note: noteOf(read, item, citation.text, context),
    ...bodyOf(read.summary, read.highlights, context),
  };
}

export function publicationEntry(
  read: Publication,
  cited: Cited,
  context: Context,
  signs: AuthorSigns,
): PublicationEntry {
  const citation = shownCitation(cited.item, context);
  return citation === undefined
    ? inLines(read, cited, context, signs)
    : asCitation(read, cited, citation, context);
}
