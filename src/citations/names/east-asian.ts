import { startsEastAsian } from "../../text";
import type { Name } from "./name";
import { hasMiddlePoint, isEastAsian, isHan, isHangul } from "./script";
import { isCompoundSurname } from "./surnames";

type Parts = Partial<Name>;

/** Whether a name that is not divided is written as East Asian names are: J·K·罗琳 is, too. */
export const isEastAsianName = (text: string): boolean =>
  isEastAsian(text) || startsEastAsian(text) || hasMiddlePoint(text);

const literal = (text: string): Parts => ({ literal: text, isEastAsian: isEastAsianName(text) });

/** Divides a name written in one; one that is too long for it, or has kana, tells no division. */
function divided(text: string): Parts {
  const characters = [...text];
  const isCompound = characters.length > 2 && isCompoundSurname(characters.slice(0, 2).join(""));
  const most = isCompound ? 5 : 4;
  const isDivided = (isHan(text) && !text.includes("々")) || isHangul(text);
  if (!isDivided || characters.length < 2 || characters.length > most) return literal(text);
  const end = isCompound ? 2 : 1;
  return {
    family: characters.slice(0, end).join(""),
    given: characters.slice(end).join(""),
    isEastAsian: true,
  };
}

/**
 * The parts of a name with Han, kana or Hangul. They stand family first, whether a space or a comma
 * parts them; with a middle point, or with letters of another script among them, a name stays whole.
 *
 * @param text Without marks and braces, its white space single spaces.
 */
export function eastAsianParts(text: string): Parts {
  if (hasMiddlePoint(text) || !isEastAsian(text)) return literal(text);
  const [, family = "", given = ""] = /^([^\s,，]+)(?: |[,，] ?)(.+)$/.exec(text) ?? [];
  const isParted = [family, given].every(isEastAsian);
  return isParted ? { family, given, isEastAsian: true } : divided(text);
}
