import { readFileSync } from "node:fs";
import { join } from "node:path";
import { locales } from "../../src/locales";

/** First and last code point of runs that an asset holds as far as its font has them. */
type Range = readonly [first: number, last: number];

/** Letters, punctuation and signs beside the Han; blocks of the Unicode Standard, some in part. */
const ranges: readonly Range[] = [
  [0x0020, 0x007e], // Basic Latin
  [0x00a0, 0x024f], // Latin-1 Supplement, Latin Extended-A and -B
  [0x02b0, 0x03ff], // Modifier letters, combining marks, Greek
  [0x0400, 0x052f], // Cyrillic
  [0x1e00, 0x1eff], // Latin Extended Additional: Vietnamese
  [0x2000, 0x20cf], // Punctuation, superscripts, currencies
  [0x2100, 0x22ff], // Letterlike, numbers, arrows, mathematics
  [0x2460, 0x2473], // ① to ⑳
  [0x25a0, 0x25ff], // Geometric shapes
  [0x2600, 0x266f], // Stars, notes
  [0x2713, 0x2717], // Check marks
  [0x3000, 0x30ff], // CJK punctuation, kana
  [0x3105, 0x312f], // Bopomofo
  [0xfe30, 0xfe4f], // CJK compatibility forms
  [0xff00, 0xff9f], // Full-width and half-width forms
  [0xffe0, 0xffe6], // Full-width signs
];

const numbers = ([first, last]: Range): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** The ideographs among all two-byte codes of an encoding with these lead and trail bytes. */
function ideographsOf(encoding: string, lead: Range, trails: readonly Range[]): number[] {
  const decoder = new TextDecoder(encoding);
  return numbers(lead)
    .flatMap((first) => trails.flatMap(numbers).map((second) => [first, second]))
    .map((bytes) => [...decoder.decode(Uint8Array.from(bytes))])
    .flatMap((decoded) => (decoded.length === 1 ? (decoded[0]?.codePointAt(0) ?? 0) : 0))
    .filter((codePoint) => /\p{Script=Han}/u.test(String.fromCodePoint(codePoint)));
}

/** 通用规范汉字表: the 8,105 characters of the standard of 2013. */
export const commonlyUsed = (): number[] =>
  [...readFileSync(join(__dirname, "tables/tgh-8105.txt"), "utf8")]
    .map((character) => character.codePointAt(0) ?? 0)
    .filter((codePoint) => codePoint >= 0x3400);

/** GB 2312: rows 16 to 87, which are the ideographs. */
export const gb2312 = (): number[] => ideographsOf("gbk", [0xb0, 0xf7], [[0xa1, 0xfe]]);

/** Big5, level 1: the frequent characters. */
export const big5Level1 = (): number[] =>
  ideographsOf(
    "big5",
    [0xa4, 0xc6],
    [
      [0x40, 0x7e],
      [0xa1, 0xfe],
    ],
  );

/** Everything that is not an ideograph. */
export const lettersAndSigns = (): number[] => ranges.flatMap(numbers);

/** What most resumes in simplified Chinese need: the first level of 通用规范汉字表. */
export const common = (): number[] => [...lettersAndSigns(), ...commonlyUsed().slice(0, 3500)];

/** Every text in a value. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(value());
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** The ideographs of our own words, Japanese ones among them. */
export const ownWords = (): number[] =>
  [...new Set([...locales.values()].flatMap(textsIn).join(""))]
    .filter((character) => /\p{Script=Han}/u.test(character))
    .map((character) => character.codePointAt(0) ?? 0);

/** The other ideographs of the tables, and of what we say ourselves. */
export function rare(): number[] {
  const isCommon = new Set(common());
  return [...commonlyUsed(), ...gb2312(), ...big5Level1(), ...ownWords()].filter(
    (codePoint) => !isCommon.has(codePoint),
  );
}
