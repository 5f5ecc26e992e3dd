import type { CslItem } from "../../item";
import { isWideLanguage } from "../shared/language";

interface Signs {
  comma: string;
  colon: string;
  open: string;
  close: string;
}

const latin: Signs = { comma: ", ", colon: ": ", open: "(", close: ")" };
const wide: Signs = { comma: "，", colon: "：", open: "（", close: "）" };

const signsFor = (language: string): Signs => (isWideLanguage(language) ? wide : latin);

const filled = (texts: readonly string[]): string[] => texts.filter((text) => text !== "");

/** `52(11): 1518–1523`, `2(1), e0193972`. */
function placeIn(item: CslItem, { comma, colon, open, close }: Signs): string {
  const issue = item.issue === "" ? "" : `${open}${item.issue}${close}`;
  const part = item.volume + issue;
  const page = filled([item.page.replace(/(?<=\w)-(?=\w)/g, "–"), item.articleNumber]).join(comma);
  if (part === "") return page === "" ? "" : page;
  return page === "" ? part : part + colon + page;
}

/** Where a work came out: what it stands in, the place in that, who published it. Plain text. */
export function whereText(item: CslItem): string {
  const signs = signsFor(item.language);
  const publisher = filled([item.publisherPlace, item.publisher]).join(signs.colon);
  return filled([
    item.genre,
    item.containerTitle,
    placeIn(item, signs),
    publisher === item.containerTitle ? "" : publisher,
    item.number,
  ]).join(signs.comma);
}
