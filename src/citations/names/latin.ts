import { isBraced, piecesOutside, withoutBraces } from "./brackets";
import type { Name } from "./name";
import {
  gluedParticle,
  isAllCapitals,
  isBareCapitals,
  isInitials,
  isParticle,
  isSuffix,
  mayBeInitials,
} from "./words";

type Parts = Partial<Name>;

const wordsOf = (text: string): string[] => piecesOutside(text, /\s/g);

const joined = (words: readonly string[]): string => withoutBraces(words.join(" "));

/** Takes the particles off the front of a family name: `van der Veen`, `al-Khwarizmi`. */
export function familyParts(words: readonly string[]): Parts {
  const last = words.length - 1;
  const first = words.findIndex((word, index) => index === last || !isParticle(word));
  const before = words.slice(0, Math.max(first, 0));
  const family = words.slice(before.length);
  const glued = gluedParticle(family[0] ?? "");
  return {
    particle: joined([...before, glued].filter((word) => word !== "")),
    family: joined(family).slice(glued.length),
  };
}

/** Whether a word behind a family name is initials, and no short name in capitals: `Li HG`, `Ce LI`. */
function isGivenBehind(word: string, family: string, text: string): boolean {
  if (!isInitials(word)) return false;
  if (!isBareCapitals(word)) return true;
  if (isAllCapitals(text)) return false;
  return !/[AEIOUY]/.test(word) || family.length > word.length;
}

/** How many words of a family name stand before its initials, as medical journals write: `Frese K S`. */
function lengthBeforeInitials(words: readonly string[]): number {
  let end = words.length;
  while (end > 0 && isInitials(words[end - 1] ?? "")) end -= 1;
  const family = words.slice(0, end);
  if (family.length === 0 || family.some(isInitials)) return 0;
  const text = words.join(" ");
  const isGiven = words.slice(end).every((word) => isGivenBehind(word, family.at(-1) ?? "", text));
  return isGiven && end < words.length ? end : 0;
}

/** A name in one word: `Plato`; but `C.Gao` only lacks its space. */
function singleWord(word: string): Parts {
  const end = word.lastIndexOf(".") + 1;
  const [given, family] = [word.slice(0, end), word.slice(end)];
  if (family !== "" && isInitials(given)) return { given, family };
  return { literal: withoutBraces(word) };
}

function givenFirst(words: readonly string[]): Parts {
  const [first = ""] = words;
  const last = words.length - 1;
  if (last < 1) return singleWord(first);
  const initials = lengthBeforeInitials(words);
  if (initials > 0) {
    return { ...familyParts(words.slice(0, initials)), given: joined(words.slice(initials)) };
  }
  if (isParticle(first)) return familyParts(words);
  const particle = words.findIndex((word, index) => index > 0 && index < last && isParticle(word));
  const family = particle < 0 ? last : particle;
  return { given: joined(words.slice(0, family)), ...familyParts(words.slice(family)) };
}

/** Takes a suffix off the end, where as many words are left as a name needs. */
function withoutSuffix(words: readonly string[], least: number): [words: string[], suffix: string] {
  const last = words.at(-1) ?? "";
  return isSuffix(last) && words.length > least ? [words.slice(0, -1), last] : [[...words], ""];
}

function withoutComma(text: string): Parts {
  const written = wordsOf(text);
  const last = written.at(-1) ?? "";
  if (written.length === 2 && isSuffix(last) && !mayBeInitials(last))
    return { literal: joined(written) };
  const [words, suffix] = withoutSuffix(written, 2);
  return { ...givenFirst(words), suffix };
}

/** Family first: `Veen, Jean`, `King, Jr., Martin Luther`, `Sodeman, W. A., Jr.` */
function withComma(written: string, others: readonly string[]): Parts {
  const suffixes = others.filter(isSuffix);
  const given = others.filter((piece) => !isSuffix(piece)).join(", ");
  if (given === "") {
    const { suffix = "", literal, ...parts } = withoutComma(written);
    if (literal !== undefined) return { literal: withoutBraces([written, ...others].join(", ")) };
    return { ...parts, suffix: joined([suffix, ...suffixes]) };
  }
  const family = isBraced(written)
    ? { family: withoutBraces(written) }
    : familyParts(wordsOf(written));
  const [words, suffix] = withoutSuffix(wordsOf(given), 1);
  return { ...family, given: joined(words), suffix: joined([...suffixes, suffix]) };
}

/**
 * The parts of a name in letters that are set with spaces between words: given name first, family name
 * first with a comma as in BibTeX, or family name and initials.
 *
 * @param text Without marks; braces hold words together.
 */
export function latinParts(text: string): Parts {
  const [family = "", ...others] = piecesOutside(text, /[,，]/g);
  return others.length === 0 ? withoutComma(family) : withComma(family, others);
}
