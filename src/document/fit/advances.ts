import { firstFullWidth } from "./breaking";

/**
 * Advance widths of U+0020 to U+007E in thousandths of an em, as Noto Sans SC has them, the face that
 * pages embed.
 */
// biome-ignore format: sixteen characters a line
const ascii = {
  regular: [
    224, 323, 474, 555, 555, 921, 680, 278, 338, 338, 467, 555, 278, 347, 278, 392,
    555, 555, 555, 555, 555, 555, 555, 555, 555, 555, 278, 278, 555, 555, 555, 474,
    946, 608, 657, 638, 688, 589, 552, 689, 728, 293, 535, 646, 543, 812, 723, 742,
    633, 742, 635, 596, 599, 721, 575, 878, 573, 531, 603, 338, 392, 338, 555, 559,
    606, 563, 618, 510, 620, 554, 325, 564, 607, 275, 275, 552, 284, 926, 610, 606,
    620, 620, 388, 468, 377, 607, 521, 802, 498, 521, 475, 338, 270, 338, 555,
  ],
  bold: [
    227, 370, 574, 590, 590, 963, 740, 325, 378, 378, 507, 590, 325, 370, 325, 387,
    590, 590, 590, 590, 590, 590, 590, 590, 590, 590, 325, 325, 590, 590, 590, 514,
    1007, 641, 681, 656, 714, 615, 585, 717, 757, 330, 568, 686, 578, 853, 749, 770,
    667, 770, 682, 624, 625, 748, 619, 915, 627, 580, 613, 378, 387, 378, 590, 567,
    626, 591, 644, 527, 644, 581, 372, 597, 640, 304, 306, 604, 315, 964, 641, 626,
    644, 644, 437, 495, 421, 637, 576, 863, 562, 574, 511, 378, 296, 378, 590,
  ],
};

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
  isBold: boolean;
  isMonospaced: boolean;
  /** In Chinese and Japanese, quotes and dashes are as wide as a Han. */
  isWide: boolean;
}

/** The advance width of a character beyond ASCII that is no Han, in thousandths of an em. */
function signAdvance(codePoint: number, table: readonly number[], isWide: boolean): number {
  const character = String.fromCodePoint(codePoint);
  if (codePoint >= firstAccented && codePoint <= lastAccented) {
    return table[character.normalize("NFD").charCodeAt(0) - space] ?? otherLetter;
  }
  const sign = signs[character];
  if (sign !== undefined) return isWide ? 1000 : sign;
  return otherSigns[character] ?? otherLetter;
}

/** The advance width of a character, in ems. */
export function advanceOf(codePoint: number, { isBold, isMonospaced, isWide }: Face): number {
  if (codePoint >= firstFullWidth) return 1;
  if (isMonospaced) return monospaced / 1000;
  const table = isBold ? ascii.bold : ascii.regular;
  const advance = table[codePoint - space];
  if (advance === undefined) return signAdvance(codePoint, table, isWide) / 1000;
  return (advance * (isBold ? kerned.bold : kerned.regular)) / 1000;
}
