import { depthsOf } from "./brackets";
import { hanAnds, type Range } from "./han-and";
import { hasHan } from "./script";

/** Text between names: a comma may belong to a name, all else does not. */
export interface Cut {
  isComma: boolean;
  /** Whether a comma stands before a word: the last of a list, `…, and`. */
  isCommaAndWord: boolean;
}

/** The pieces of a text and what stands between them; one cut less than pieces. */
export interface Cuts {
  pieces: Range[];
  cuts: Cut[];
}

interface Sign extends Range {
  text: string;
}

const sign = /[,;；、，\n&＆]|以及|and/gi;

const isSpace = (character: string): boolean => /^[\s,;；、，]$/.test(character);

/** Whether a sign stands where it can separate: `and` is also in Alexander, and `&` in AT&T. */
function separates(text: string, { start, end, text: written }: Sign): boolean {
  const [before, after] = [text.charAt(start - 1), text.charAt(end)];
  if (/^(?:and|AND)$/.test(written)) return isSpace(before) && isSpace(after);
  if (/^and$/i.test(written)) return false;
  if (!/[&＆]/.test(written)) return true;
  return isSpace(before) || isSpace(after) || hasHan(before) || hasHan(after);
}

function signsOf(text: string, depths: Int32Array): Sign[] {
  return [...text.matchAll(sign)]
    .map(({ 0: written, index }) => ({ start: index, end: index + written.length, text: written }))
    .filter((found) => depths[found.start] === 0 && separates(text, found));
}

/** A range without the white space at its ends. */
function trimmed(text: string, { start, end }: Range): Range {
  const piece = text.slice(start, end);
  const from = start + piece.length - piece.trimStart().length;
  return { start: from, end: Math.max(from, start + piece.trimEnd().length) };
}

function cutOf(signs: readonly Sign[]): Cut {
  const hasComma = signs.some(({ text }) => text === ",");
  // A line may break behind a comma, within a name as well as between two.
  const isComma = hasComma && signs.every(({ text }) => text === "," || text === "\n");
  return { isComma, isCommaAndWord: hasComma && !isComma };
}

/** Cuts a text at every sign that may separate names, outside of braces and brackets. */
function cutAtSigns(text: string, depths: Int32Array): Cuts {
  const pieces: Range[] = [];
  const cuts: Cut[] = [];
  let between: Sign[] = [];
  let from = 0;
  for (const next of [...signsOf(text, depths), undefined]) {
    const piece = trimmed(text, { start: from, end: next?.start ?? text.length });
    if (piece.start < piece.end) {
      if (pieces.length > 0) cuts.push(cutOf(between));
      pieces.push(piece);
      between = [];
    }
    if (next !== undefined) between.push(next);
    from = next?.end ?? text.length;
  }
  return { pieces, cuts };
}

/** Cuts a text wherever one name may end and another begin. */
export function cutsOf(text: string): Cuts {
  const depths = depthsOf(text);
  const { pieces, cuts } = cutAtSigns(text, depths);
  const divided = pieces.map((piece) => {
    const ands = hanAnds(text, piece, depths);
    const starts = [piece.start, ...ands.map(({ end }) => end)];
    return starts.map((start, index) =>
      trimmed(text, { start, end: ands[index]?.start ?? piece.end }),
    );
  });
  return {
    pieces: divided.flat(),
    cuts: divided.flatMap((parts, index) => [
      ...(index === 0 ? [] : [cuts[index - 1] ?? { isComma: false, isCommaAndWord: false }]),
      ...parts.slice(1).map(() => ({ isComma: false, isCommaAndWord: false })),
    ]),
  };
}
