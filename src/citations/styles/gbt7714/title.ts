import type { PublicationType } from "../../../locales/locale";
import { endsWide, startsWide } from "../../../text";
import type { CslItem } from "../../item";
import { hasHan } from "../../names/script";
import { listed } from "../shared/listed";
import { sentenceText } from "../shared/sentences";
import { namesText } from "./names";
import { wideSigns } from "./signs";
import type { Work } from "./work";

/**
 * A title as it was typed, but for the colon before a subtitle: among Han it is as wide as they are.
 * One within a word is no such colon: `ISO 9001:2015`.
 */
export function titleText(title: string, { isHan, signs }: Work): string {
  if (!isHan || signs !== wideSigns || !hasHan(title)) return title;
  return title.replace(/\s*:\s*/g, (colon: string, offset: number) => {
    const before = title.slice(0, offset);
    const after = title.slice(offset + colon.length);
    if (before === "" || after === "") return colon;
    return /\s$/.test(colon) || endsWide(before) || startsWide(after) ? wideSigns.colon : colon;
  });
}

/** Which of several volumes a book is: 第1卷, `v.1`, as typed where it is more than a number. */
function volumeText({ item, isHan }: Work): string {
  // Beside a series it is the series that is counted, which an entry does not name.
  if (item.series !== "") return "";
  if (!/^\d+$/.test(item.volume)) return item.volume;
  return isHan ? `第${item.volume}卷` : `v.${item.volume}`;
}

/** Types whose number stands behind the title; elsewhere it counts a series. */
const numbered = new Set<PublicationType>([
  "report",
  "patent",
  "dataset",
  "software",
  "webpage",
  "document",
  "standard",
]);

/** The title with what belongs to it. */
export function workTitle(work: Work): string {
  const { item, signs } = work;
  const volume = item.type === "book" && hostTitle(item) === "" ? volumeText(work) : "";
  const number = numbered.has(item.type) ? item.number : "";
  return listed([titleText(item.title, work), volume, number], signs.colon);
}

/** Types that stand alone: where such a work names a container only, that is who published it. */
const standAlone = new Set<PublicationType>(["thesis", "book", "report", "standard", "software"]);

const isPublisher = ({ type, publisher }: CslItem): boolean =>
  publisher === "" && standAlone.has(type);

export const publisherOf = (item: CslItem): string =>
  isPublisher(item) ? item.containerTitle : item.publisher;

/** The title of what a work is a part of. */
export const hostTitle = (item: CslItem): string => (isPublisher(item) ? "" : item.containerTitle);

/**
 * What a work is a part of, with its editors: it stands behind `//`.
 *
 * @see GB/T 7714—2025, 8.3 and 8.6
 */
export function hostText(work: Work): string {
  const { item, names, signs } = work;
  const title = hostTitle(item);
  if (title === "") return "";
  return sentenceText([
    namesText(item.editor, names),
    listed([titleText(title, work), volumeText(work)], signs.colon),
  ]);
}
