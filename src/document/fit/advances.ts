import { asciiAdvances } from "./ascii-advances";
import { firstFullWidth } from "./breaking";

/** Kerning draws the letters of running text together. */
const kerned = { regular: 0.995, bold: 0.992 };

/** Signs that are as wide as a Han in Chinese and Japanese, and their widths elsewhere. */
const signs: Readonly<Record<string, number>> = {
  "‘": 278,
  "’": 278,
  "“": 476,
  "”": 476,
  "…": 1059,
  "—": 894,
  "×": 555,
  "•": 340,
  "→": 691,
};

/** Signs that are as wide in every language. */
const otherSigns: Readonly<Record<string, number>> = { "·": 278, "–": 536, "°": 370 };

/** Letters of other scripts, on average. */
const otherLetter = 640;
const monospaced = 602;
const space = 0x20;
const firstAccented = 0xc0;
const lastAccented = 0x24f;

/** How a text is set, as far as its width depends on it. */
export interface Face {
  family: keyof typeof asciiAdvances;
  isBold: boolean;
  isMonospaced: boolean;
  /** In Chinese and Japanese, quotes and dashes are as wide as a Han. */
  isWide: boolean;
}

/** The advance width of a character beyond ASCII that is no Han, in thousandths of an em. */
function signAdvance(codePoint: number, table: readonly number[], isWide: boolean): number {
  const character = String.fromCodePoint(codePoint);
  const sign = signs[character];
  if (sign !== undefined) return isWide ? 1000 : sign;
  const isAccented = codePoint >= firstAccented && codePoint <= lastAccented;
  const letter = isAccented ? character.normalize("NFD").charCodeAt(0) : 0;
  return otherSigns[character] ?? table[letter - space] ?? otherLetter;
}

/** The advance width of a character, in ems. */
export function advanceOf(codePoint: number, face: Face): number {
  if (codePoint >= firstFullWidth) return 1;
  if (face.isMonospaced) return monospaced / 1000;
  const weight = face.isBold ? "bold" : "regular";
  const table = asciiAdvances[face.family][weight];
  const advance = table[codePoint - space];
  if (advance === undefined) return signAdvance(codePoint, table, face.isWide) / 1000;
  return (advance * kerned[weight]) / 1000;
}
