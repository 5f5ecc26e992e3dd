import { countOf, ordinal } from "../shared/edition";
import { isHanLanguage } from "../shared/language";

/** The words of an entry: they follow the language of the work, never that of the page. */
export interface Words {
  more: string;
  translated: string;
  edition: (count: number) => string;
}

const han: Words = { more: "等", translated: "译", edition: (count) => `${count} 版` };

const latin: Words = {
  more: "et al",
  translated: "trans.",
  edition: (count) => `${ordinal(count)} ed.`,
};

export const wordsFor = (language: string): Words => (isHanLanguage(language) ? han : latin);

/**
 * The edition; a first one is not told.
 *
 * @see GB/T 7714—2025, 7.4
 */
export function editionText(edition: string, words: Words): string {
  const count = countOf(edition);
  if (count === 1) return "";
  // 2020版 counts years: in English no ordinal is made of it.
  if (count !== undefined && (words === han || count < 1000)) return words.edition(count);
  return /^rev(?:ised|\.)?(?:\s+ed(?:ition|n)?\.?)?$/i.test(edition) && words === latin
    ? "Rev. ed."
    : edition;
}

/** `V2`, `V1.0`: numbers alone get their letter. */
export const versionText = (version: string): string => version.replace(/^v?\.?\s*(?=\d)/i, "V");
