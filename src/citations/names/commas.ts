import { isBraced } from "./brackets";
import type { Cut } from "./cuts";
import { countEastAsian, hasLetter } from "./script";
import {
  isAllCapitals,
  isBareCapitals,
  isCompanyForm,
  isInitials,
  isParticle,
  isSuffix,
} from "./words";

/** Longer than initials with everything that may be typed behind them. */
const longestInitials = 80;

/** Whether a piece is initials and nothing else but marks: the second half of `Gao, C.*`. */
function isInitialsPiece(piece: string, isCapital: boolean): boolean {
  if (piece.length > longestInitials) return false;
  const words = piece
    .replace(/[(（][^()（）]*[)）]/g, "")
    .replace(/[^\p{L}\p{M}.\-‐‑\s]/gu, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  return (
    words.length > 0 &&
    words.length <= 4 &&
    words.every((word) => isInitials(word) && !(isCapital && isBareCapitals(word)))
  );
}

/** What a comma before a piece belongs to: `new` begins a name, or a half of one in full words. */
export type Role = "new" | "initials" | "suffix" | "mark";

/** The role of each piece behind a comma; what belongs to the piece before it is not cut off. */
export function rolesOf(pieces: readonly string[], cuts: readonly Cut[]): Role[] {
  const isCapital = isAllCapitals(pieces.join(" "));
  let hasInitials = false;
  return pieces.map((piece, index) => {
    const isInside = index > 0 && cuts[index - 1]?.isComma === true;
    if (index > 0 && !hasLetter(piece)) return "mark";
    if (isInside && (isSuffix(piece) || isCompanyForm(piece))) return "suffix";
    const isInitial = isInitialsPiece(piece, isCapital);
    const role = isInside && isInitial && !hasInitials ? "initials" : "new";
    hasInitials = isInitial;
    return role;
  });
}

/** What stands between two separators that are no commas. */
interface Group {
  /** Without suffixes, initials and marks. */
  names: string[];
  hasInitials: boolean;
}

function groupsOf(
  pieces: readonly string[],
  cuts: readonly Cut[],
  roles: readonly Role[],
): Group[] {
  const groups: Group[] = [];
  pieces.forEach((piece, index) => {
    const isNext = index === 0 || cuts[index - 1]?.isComma === false;
    if (isNext && roles[index] !== "mark") groups.push({ names: [], hasInitials: false });
    const group = groups.at(-1);
    if (group === undefined) return;
    if (roles[index] === "new") group.names.push(piece);
    if (roles[index] === "initials") group.hasInitials = true;
  });
  return groups;
}

/** Whether a piece is long enough to be a name by itself: two words, or two Han or Hangul. */
const isWhole = (piece: string): boolean => /\s/.test(piece) || countEastAsian(piece) > 1;

/** Whether a group can be one name, `Family, Given`; two whole Han names are no halves. */
function isInverted({ names: [family, given, ...others], hasInitials }: Group): boolean {
  if (family === undefined || others.length > 0) return false;
  if (given === undefined) return hasInitials;
  return !hasInitials && !(countEastAsian(family) > 1 && countEastAsian(given) > 1);
}

/** Whether commas stand within names, as in BibTeX: `Gao, Ce and Ren, Rui`. */
function areInverted(groups: readonly Group[]): boolean {
  const most = (group: Group) => (group.hasInitials ? 1 : 2);
  if (groups.length < 2 || groups.some((group) => group.names.length > most(group))) return false;
  const inverted = groups.filter(isInverted);
  if (inverted.length === groups.length) return true;
  const last = groups.at(-1);
  const isSeveral = inverted.length > 1 || (last !== undefined && isInverted(last));
  return isSeveral && inverted.some(({ names }) => !names.every(isWhole));
}

/**
 * Whether commas separate names. They do not in BibTeX, nor in a text that may be one name turned
 * round; a list in prose shows itself by three names, or by names of two words each.
 */
export function commasSeparate(
  pieces: readonly string[],
  cuts: readonly Cut[],
  roles: readonly Role[],
): boolean {
  const groups = groupsOf(pieces, cuts, roles).filter(({ names }) => !names.every(isBraced));
  if (!cuts.some(({ isCommaAndWord }) => isCommaAndWord) && areInverted(groups)) return false;
  if (groups.some(({ hasInitials }) => hasInitials)) return true;
  const names = groups.flatMap((group) => group.names);
  const startsWithParticle = isParticle(names[0]?.split(/\s/, 1)[0] ?? "");
  return names.length > 2 || (names.every(isWhole) && !startsWithParticle);
}
