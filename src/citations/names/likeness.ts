import { familyOf } from "./display";
import type { Name } from "./name";
import { isAllCapitals, isBareCapitals, isInitials } from "./words";

/** Letters whose strokes are no diacritics to Unicode. */
const spellings: Readonly<Record<string, string>> = {
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  æ: "ae",
  œ: "oe",
};

/**
 * The letters and digits of a text as names are compared: without case, width, diacritics, stops,
 * hyphens and spaces.
 */
export const comparable = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    // Only those of Latin, Greek and Cyrillic: the marks of kana make other letters.
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[ßøłđæœ]/g, (letter) => spellings[letter] ?? letter)
    .replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** A name as whole texts to compare: given name first and family name first. */
export function wholesOf(name: Name): string[] {
  if (name.literal !== "") return [comparable(name.literal)];
  const family = comparable(familyOf(name));
  const given = comparable(name.given);
  return name.isEastAsian ? [family + given] : [given + family, family + given];
}

/** One way to take a name apart. */
interface Reading {
  family: string;
  /** Names and initials in their order. */
  given: string[];
}

/** The given names, each initial by itself: `H.-G.`, `HG` -> h, g. */
const givenOf = (words: readonly string[], isCapital: boolean): string[] =>
  words
    .flatMap((word) =>
      isBareCapitals(word) && isInitials(word) && !isCapital ? [...word] : word.split(/[.\-‐‑]/),
    )
    .map(comparable)
    .filter((part) => part !== "");

/** As it was read, and with the first word as the family name, which Chinese and Hungarians may type. */
export function readingsOf(name: Name): Reading[] {
  if (name.literal !== "" || name.isEastAsian || name.given === "") return [];
  const family = familyOf(name);
  const isCapital = isAllCapitals(name.given + family);
  const given = name.given.split(/\s+/);
  const [first = "", ...others] = [...given, ...family.split(/\s+/)];
  return [
    { family: comparable(family), given: givenOf(given, isCapital) },
    { family: comparable(first), given: givenOf(others, isCapital) },
  ];
}

const isAlike = (one: string, other: string): boolean =>
  one === other ||
  (one.length === 1 && other.startsWith(one)) ||
  (other.length === 1 && one.startsWith(other));

/**
 * Whether two names may be the same person's when one of them is shortened: `C. Gao`, `Ce X. Gao`.
 * A middle name that only one of them has does not disturb.
 */
export const isAlikeReading = (one: Reading, other: Reading): boolean =>
  one.family === other.family &&
  one.given.length > 0 &&
  other.given.length > 0 &&
  one.given
    .slice(0, other.given.length)
    .every((part, index) => isAlike(part, other.given[index] ?? ""));
