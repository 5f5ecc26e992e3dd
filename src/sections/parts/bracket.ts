import type { Locale } from "../../locales/locale";
import { endsWide, startsWide } from "../../text";

/**
 * A remark in brackets, to be put right behind `host`; without a host it stands alone. Full-width brackets stand beside Han, where
 * the page's language has them; elsewhere a space and ASCII brackets.
 */
export function bracket(host: string, remark: string, { punctuation }: Locale): string {
  if (remark === "" || host === "") return remark;
  return endsWide(host) || startsWide(remark)
    ? `${punctuation.openBracket}${remark}${punctuation.closeBracket}`
    : ` (${remark})`;
}
