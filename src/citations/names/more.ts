import { countHan } from "./script";
import { isCompanyForm, isSuffix } from "./words";

/** Everything that tells of more authors is short and stands at the end. */
const longestTail = 40;

const latinMore =
  /(?:^|[\s,，、;；])(?:(?:and|&)\s+others|et\.?\s?al\.?)[.。]?$|[,，、;；]\s*others$/i;
const hanMore = /等人?[.。]?$/;

const separators = " \t\n\r\u3000,，、;；&＆";

/** Cuts white space and separators off the end. */
function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && separators.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimEnd();
}

/** A full stop ends the list, unless it belongs to an initial or to a short form. */
function withoutStop(text: string): string {
  if (text.endsWith("。")) return text.slice(0, -1);
  if (!text.endsWith(".")) return text;
  const last =
    text
      .slice(-longestTail)
      .split(/[\s,，;；、]/)
      .at(-1) ?? "";
  const isShort = isSuffix(last) || isCompanyForm(last) || !/^[\p{L}\p{M}'’-]{3,}\.$/u.test(last);
  return isShort ? text : text.slice(0, -1);
}

/**
 * Takes `et al.`, `and others` and 等 off the end of a list of authors, with separators and the full
 * stop there. 等 stays where it leaves less than a name, as in 王等.
 */
export function withoutMore(list: string): { text: string; hasMore: boolean } {
  const text = withoutSeparators(list.trim());
  const tail = text.slice(-longestTail);
  const latin = latinMore.exec(tail)?.[0];
  if (latin !== undefined) {
    return { text: withoutSeparators(text.slice(0, text.length - latin.length)), hasMore: true };
  }
  const han = hanMore.exec(tail)?.[0];
  if (han !== undefined) {
    const before = text.slice(0, text.length - han.length);
    const last =
      before
        .slice(-longestTail)
        .split(/[、，,;；]/)
        .at(-1)
        ?.trim() ?? "";
    if (last === "" || countHan(last) !== 1)
      return { text: withoutSeparators(before), hasMore: true };
  }
  return { text: withoutSeparators(withoutStop(text)), hasMore: false };
}
