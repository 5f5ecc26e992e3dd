import { decodeReferences } from "./references";

/** A longer tail makes no link. The bound keeps unfinished links from costing quadratic time. */
const longestTail = 3000;
const deepestParentheses = 32;

const opening = /\([ \t\n]*/y;
const angleDestination = /<((?:\\.|[^<>\\\n])*)>/y;
const title =
  /[ \t\n]+(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^()\\])*\))/y;
const closing = /[ \t\n]*\)/y;
const escapes = /\\([!-/:-@[-`{-~])/g;

function endOf(pattern: RegExp, text: string, index: number): number | undefined {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

/** The end of a destination without angle brackets: a space or an unbalanced `)`. */
function endOfBareDestination(text: string, start: number): number {
  let depth = 0;
  let index = start;
  for (; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code <= 0x20 || depth > deepestParentheses) break;
    if (code === 0x5c) index++;
    else if (code === 0x28) depth++;
    else if (code === 0x29 && depth-- === 0) break;
  }
  return Math.min(index, text.length);
}

/** What follows the text of an inline link: `(destination "title")` at `index`. The title is dropped. */
export function linkTailAt(source: string, index: number) {
  if (source.charAt(index) !== "(") return undefined;
  const text = source.slice(index, index + longestTail);
  const start = endOf(opening, text, 0) ?? 0;
  const angleEnd = endOf(angleDestination, text, start);
  const end = angleEnd ?? endOfBareDestination(text, start);
  const typed = angleEnd === undefined ? text.slice(start, end) : text.slice(start + 1, end - 1);
  const length = endOf(closing, text, endOf(title, text, end) ?? end);
  if (length === undefined) return undefined;
  return { destination: decodeReferences(typed.replace(escapes, "$1")), end: index + length };
}
