import { countOf, ordinal } from "../shared/edition";

/** `2nd ed.`, `Rev. ed.`; a first edition is not told. */
export function editionText(edition: string): string {
  const count = countOf(edition);
  if (count === 1 || edition === "") return "";
  if (count !== undefined) return `${ordinal(count)} ed.`;
  return /\d|\bed\b|edition|版/.test(edition) ? edition : `${edition.replace(/\.$/, "")}. ed.`;
}
