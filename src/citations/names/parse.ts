import { isBraced, withoutBraces } from "./brackets";
import { eastAsianParts, isEastAsianName } from "./east-asian";
import { isInstitution } from "./institution";
import { familyParts, latinParts } from "./latin";
import { takeMarks } from "./marks";
import { type Name, nameOf } from "./name";
import { hasEastAsian, isEastAsian } from "./script";

/** A name given in parts; "" where one is missing. */
export type NameParts = Readonly<
  Pick<Name, "family" | "given" | "particle" | "suffix" | "literal">
>;

const literalParts = (text: string): Partial<Name> => ({
  literal: text,
  isEastAsian: hasEastAsian(text) && isEastAsianName(text),
});

const withoutLastBracket = (text: string): string =>
  text.replace(/[(（][^()（）]*[)）]$/, "").trim();

function partsOf(written: string): Partial<Name> {
  const text = written.split(/\s+/).join(" ");
  const plain = withoutBraces(text);
  if (isBraced(text) || isInstitution(withoutLastBracket(plain))) return literalParts(plain);
  if (hasEastAsian(plain)) return eastAsianParts(plain);
  const parts = latinParts(text);
  return (parts.family ?? "") + (parts.literal ?? "") === "" ? literalParts(plain) : parts;
}

/**
 * Reads one name in any of the orders that resumes, BibTeX and reference lists use. No letter of it is
 * lost: what is no name stands in the mark, unless it was one of the words for an author's part in the
 * work (通讯作者, equal contribution), which become flags.
 */
export function parseName(written: string): Name {
  const { text, ...marks } = takeMarks(written);
  return nameOf({ ...partsOf(text), ...marks });
}

/**
 * A name that was given in parts, which stand as they are. Only particles are looked for before the
 * family name, where most sources leave them.
 */
export function nameOfParts({ family, given, particle, suffix, literal }: NameParts): Name {
  if (literal !== "") return nameOf(literalParts(literal));
  if (family === "") {
    return nameOf(literalParts([given, particle, suffix].filter((part) => part !== "").join(" ")));
  }
  const own = particle === "" ? familyParts(family.split(/\s+/).filter((word) => word !== "")) : {};
  return nameOf({
    family,
    given,
    particle,
    suffix,
    ...(own.particle === "" ? {} : own),
    isEastAsian: isEastAsian(family + given),
  });
}
