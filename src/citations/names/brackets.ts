const kinds: Readonly<Record<string, { kind: 0 | 1; opens: boolean }>> = {
  "{": { kind: 0, opens: true },
  "}": { kind: 0, opens: false },
  "(": { kind: 1, opens: true },
  "（": { kind: 1, opens: true },
  ")": { kind: 1, opens: false },
  "）": { kind: 1, opens: false },
};

const everyBracket = /[{}()（）]/g;

function pairsOf(text: string): (readonly [opener: number, closer: number])[] {
  const open: readonly [number[], number[]] = [[], []];
  return [...text.matchAll(everyBracket)].flatMap(({ 0: sign, index }) => {
    const bracket = kinds[sign];
    if (bracket === undefined) return [];
    if (bracket.opens) {
      open[bracket.kind].push(index);
      return [];
    }
    const opener = open[bracket.kind].pop();
    return opener === undefined ? [] : [[opener, index] as const];
  });
}

/**
 * How many braces and brackets stand around each code unit, themselves included. One without its
 * partner counts for nothing, so that a forgotten one does not hide the rest of the text.
 */
export function depthsOf(text: string): Int32Array {
  const depths = new Int32Array(text.length + 1);
  for (const [opener, closer] of pairsOf(text)) {
    depths[opener] = (depths[opener] ?? 0) + 1;
    depths[closer + 1] = (depths[closer + 1] ?? 0) - 1;
  }
  for (let index = 1; index < depths.length; index += 1) {
    depths[index] = (depths[index] ?? 0) + (depths[index - 1] ?? 0);
  }
  return depths;
}

/** A text cut at separators outside of braces and brackets; pieces are trimmed, empty ones left out. */
export function piecesOutside(text: string, separator: RegExp): string[] {
  const depths = depthsOf(text);
  const cuts = [...text.matchAll(separator)].filter(({ index }) => depths[index] === 0);
  const starts = [0, ...cuts.map(({ 0: sign, index }) => index + sign.length)];
  return starts
    .map((start, index) => text.slice(start, cuts[index]?.index).trim())
    .filter((piece) => piece !== "");
}

/** Whether one pair of braces holds the whole text: BibTeX's way to say that it is one word. */
export function isBraced(text: string): boolean {
  if (!text.startsWith("{") || !text.endsWith("}")) return false;
  return depthsOf(text).indexOf(0) === text.length;
}

export const withoutBraces = (text: string): string => text.replace(/[{}]/g, "").trim();

/** Where the bracket opens that a text ends with; -1 if it ends with none. */
export function openerOfLast(text: string): number {
  if (!/[)）]$/.test(text)) return -1;
  let depth = 0;
  for (let index = text.length - 1; index >= 0; index -= 1) {
    const bracket = kinds[text.charAt(index)];
    if (bracket?.kind === 1) depth += bracket.opens ? -1 : 1;
    if (depth === 0) return index;
  }
  return -1;
}
