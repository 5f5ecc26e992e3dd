/** Scripts that are told apart, by ISO 15924; Kana is Hiragana and Katakana together. */
export type Script =
  | "Latn"
  | "Hani"
  | "Kana"
  | "Hang"
  | "Cyrl"
  | "Arab"
  | "Hebr"
  | "Grek"
  | "Thai"
  | "Deva";

/** First and last code point of blocks of letters, in order; marks shared by scripts are left out. */
// biome-ignore format: a table reads better with one block a line
const blocks: readonly (readonly [first: number, last: number, script: Script])[] = [
  [0x00c0, 0x024f, "Latn"],
  [0x0370, 0x0373, "Grek"],
  [0x0376, 0x03e1, "Grek"],
  [0x03f0, 0x03ff, "Grek"],
  [0x0400, 0x052f, "Cyrl"],
  [0x05d0, 0x05f2, "Hebr"],
  [0x0620, 0x063f, "Arab"],
  [0x0641, 0x065f, "Arab"],
  [0x066e, 0x06d3, "Arab"],
  [0x06fa, 0x06ff, "Arab"],
  [0x0750, 0x077f, "Arab"],
  [0x08a0, 0x08ff, "Arab"],
  [0x0904, 0x0963, "Deva"],
  [0x0e01, 0x0e4e, "Thai"],
  [0x1100, 0x11ff, "Hang"],
  [0x1e00, 0x1eff, "Latn"],
  [0x1f00, 0x1fff, "Grek"],
  [0x2e80, 0x2fd5, "Hani"],
  [0x3005, 0x3005, "Hani"],
  [0x3007, 0x3007, "Hani"],
  [0x3041, 0x3096, "Kana"],
  [0x309d, 0x309f, "Kana"],
  [0x30a1, 0x30fa, "Kana"],
  [0x30fd, 0x30ff, "Kana"],
  [0x3131, 0x318e, "Hang"],
  [0x31f0, 0x31ff, "Kana"],
  [0x3400, 0x9fff, "Hani"],
  [0xa960, 0xa97c, "Hang"],
  [0xac00, 0xd7fb, "Hang"],
  [0xf900, 0xfaff, "Hani"],
  [0xfb1d, 0xfb4f, "Hebr"],
  [0xfb50, 0xfdfd, "Arab"],
  [0xfe70, 0xfefc, "Arab"],
  [0xff21, 0xff3a, "Latn"],
  [0xff41, 0xff5a, "Latn"],
  [0xff66, 0xff6f, "Kana"],
  [0xff71, 0xff9d, "Kana"],
  [0xffa1, 0xffdc, "Hang"],
  [0x20000, 0x323af, "Hani"],
];

function blockOf(codePoint: number): Script | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const block = blocks[middle];
    if (block === undefined) return undefined;
    if (codePoint < block[0]) high = middle;
    else if (codePoint > block[1]) low = middle + 1;
    else return block[2];
  }
  return undefined;
}

const isTimesOrDivision = (codePoint: number): boolean => codePoint === 0xd7 || codePoint === 0xf7;

/** The script of a letter; undefined for digits, punctuation and scripts that are not told apart. */
export function scriptOf(codePoint: number): Script | undefined {
  if (codePoint < 0xc0) {
    const lower = codePoint | 0x20;
    return lower >= 0x61 && lower <= 0x7a && codePoint < 0x80 ? "Latn" : undefined;
  }
  if (codePoint >= 0x4e00 && codePoint <= 0x9fff) return "Hani";
  return isTimesOrDivision(codePoint) ? undefined : blockOf(codePoint);
}
