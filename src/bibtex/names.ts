import type { Author } from "../resume/types";
import { eastAsianNames, isEastAsian } from "./han-names";
import { parseValue } from "./library";
import { textOf } from "./value";

/** The names between the `and`s that stand outside braces. */
function separated(tex: string): string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: found, index } of tex.matchAll(/\\.|[{}]|(?<=\s|^)and(?=\s|$)/gis)) {
    if (found === "{") depth += 1;
    else if (found === "}") depth -= 1;
    else if (depth === 0 && !found.startsWith("\\")) {
      names.push(tex.slice(start, index));
      start = index + found.length;
    }
  }
  return [...names, tex.slice(start)].map((name) => name.trim()).filter((name) => name !== "");
}

/** Whether one pair of braces holds the whole name; those of an accent do not count. */
function isBraced(tex: string): boolean {
  if (!/^\{[^\\].*\}$/s.test(tex)) return false;
  let depth = 0;
  for (const { 0: found, index } of tex.matchAll(/\\.|[{}]/gs)) {
    if (found === "{") depth += 1;
    else if (found === "}") depth -= 1;
    if (depth === 0 && index < tex.length - 1) return false;
  }
  return depth === 0;
}

const specials =
  /\{\\[^{}]*(?:\{[^{}]*\}[^{}]*)*\}|\\(?:[`'^"~=.]|[cvuHtdbrk](?![a-zA-Z]))\s*(?:\{[^{}]*\}|\\[a-zA-Z]+|.)|\\[a-zA-Z]+\s*(?:\{[^{}]*\})?/gu;

/** Letters of TeX as letters, braces of names left: the grammar would take `{\'E}mile` for a `von`. */
const withLetters = (tex: string): string => tex.replace(specials, textOf);

/** DBLP numbers people of the same name: `Wei Wang 0042`. */
const withoutNumber = (tex: string): string => tex.replace(/\s+\d{4}(?=$|,)/, "");

const others = /^(?:others|et\.? al\.?|等人?)$/i;

/** `*`, `†` and the like behind a name have meanings that the resume's reader knows. */
const mark = /[*†‡§¶#✉]/;

/** `family=Gao, given=Ce`, as biblatex may write it; the grammar takes any `=` for that. */
const isExtended = (name: string): boolean => /^\s*(?:family|given)\s*=/i.test(name);

function fromParts(tex: string): Author | undefined {
  const name = withLetters(tex);
  if (name.includes("=") && !isExtended(name)) return undefined;
  try {
    const [parsed] = parseValue(name, "author") as Record<string, string>[];
    const { family = "", given = "", prefix = "", suffix = "" } = parsed ?? {};
    if (family === "" || given === "") return undefined;
    const parts = { family, given, particle: prefix, suffix };
    return Object.fromEntries(
      Object.entries(parts)
        .map(([part, value]) => [part, textOf(value)])
        .filter(([, value]) => value !== ""),
    );
  } catch {
    return undefined;
  }
}

function namesOf(tex: string): (string | Author)[] {
  const plain = textOf(tex);
  if (plain === "") return [];
  if (others.test(plain)) return ["others"];
  if (isEastAsian(plain)) return eastAsianNames(plain, isBraced(tex));
  if (isBraced(tex)) return [{ literal: plain }];
  if (mark.test(plain)) return [plain.replaceAll("^", "")];
  if (/\p{Script=Han}/u.test(plain)) return [plain];
  return [fromParts(tex) ?? plain];
}

/**
 * The people of a field such as `author`. `and others` stays a text at the end; a name in braces of its
 * own is an institution; and a name of one word is a text, for it may be either.
 */
export const authorsOf = (tex: string): (string | Author)[] =>
  separated(tex).map(withoutNumber).flatMap(namesOf);
