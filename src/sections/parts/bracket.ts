import type { Locale } from "../../locales/locale";
import { endsEastAsian, startsEastAsian } from "../../text";

/**
 * A remark in brackets, to be put right behind `host`; without a host it stands alone. Beside Han
 * and Hangul stand the brackets of the page's language: full-width ones in Chinese and Japanese, tight
 * ones in Korean; elsewhere a space and ASCII brackets.
 */
export function bracket(host: string, remark: string, { punctuation }: Locale): string {
  if (remark === "" || host === "") return remark;
  return endsEastAsian(host) || startsEastAsian(remark)
    ? `${punctuation.openBracket}${remark}${punctuation.closeBracket}`
    : ` (${remark})`;
}
