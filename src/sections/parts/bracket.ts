import type { Locale } from "../../locales/locale";
import { endsWide, startsWide } from "./join";

/**
 * A remark in brackets, to be put right behind `host`. Full-width brackets stand beside Han, where
 * the page's language has them; elsewhere a space and ASCII brackets.
 */
export function bracket(host: string, remark: string, { punctuation }: Locale): string {
  if (remark === "") return "";
  return endsWide(host) || startsWide(remark)
    ? `${punctuation.openBracket}${remark}${punctuation.closeBracket}`
    : ` (${remark})`;
}
