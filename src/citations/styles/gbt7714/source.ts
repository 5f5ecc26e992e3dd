import { listed } from "../shared/listed";
import { accessedText, dateText } from "./dates";
import { bracketed } from "./signs";
import { publisherOf } from "./title";
import { editionText, versionText } from "./words";
import type { Work } from "./work";

/** Where a work came out. */
export interface Source {
  /** What it is a part of; it stands behind `//`. */
  host: string;
  /** What follows, a sentence each. */
  rest: readonly string[];
}

/** The source of a work that is no part of another. */
export const alone = (...rest: string[]): Source => ({ host: "", rest });

/** The pages, or the number that stands for them. */
export const pageOf = ({ item }: Work): string =>
  item.page === "" ? item.articleNumber : item.page;

/**
 * `刊名，年，卷（期）：页码`
 *
 * @see GB/T 7714—2025, 8.5.1
 */
export function journalText(work: Work, date: string): string {
  const { item, signs } = work;
  const part = listed([item.containerTitle, date, item.volume], signs.comma);
  return listed([part + bracketed(item.issue, signs), pageOf(work)], signs.colon);
}

/** `报名，出版日期（版次）`; resumes have the edition's page as issue or as page. */
export function newspaperText({ item, signs }: Work): string {
  const place = item.issue === "" ? item.page : item.issue;
  return listed([item.containerTitle, dateText(item)], signs.comma) + bracketed(place, signs);
}

/** Whether anybody published the work, or a place is named. */
export const isPublished = ({ item }: Work): boolean =>
  item.publisherPlace + publisherOf(item) !== "";

/**
 * `出版地：出版者，出版年：页码`
 *
 * @see GB/T 7714—2025, 7.5
 */
export function imprint(work: Work, date: string): string {
  const { item, signs } = work;
  const publisher = listed([item.publisherPlace, publisherOf(item)], signs.colon);
  return listed([listed([publisher, date], signs.comma), pageOf(work)], signs.colon);
}

/** The edition and the version, a sentence each. */
export const editions = ({ item, words }: Work): string[] => [
  editionText(item.edition, words),
  versionText(item.version),
];

/** The platform of a preprint or of data. */
export const platformOf = ({ item }: Work): string =>
  item.containerTitle === "" ? item.publisher : item.containerTitle;

/** When a work appeared on the web, and when it was looked at: `（2012-05-03）[2013-11-12]`. */
export const webDates = ({ item, signs }: Work): string =>
  bracketed(dateText(item), signs) + accessedText(item);
