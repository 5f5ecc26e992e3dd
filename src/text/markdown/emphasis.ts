import { firstCharacter, isCjk, lastCharacter } from "../characters";
import { joiner, literalStar, literalTilde } from "./placeholders";

/** A run of stars or tildes; what a backslash escapes is passed over. */
const runs = /\\[\s\S]|\*+|~+/g;

const latinLetterOrDigit = /^[A-Za-z0-9]$/;
const digit = /^[0-9]$/;

/** Stars that stand for "times" or for a wildcard, not for emphasis: `7*24`, `M*N`, `2**10`. */
function isOperator(before: string, after: string, length: number): boolean {
  const operand = length === 1 ? latinLetterOrDigit : digit;
  return operand.test(before) && operand.test(after);
}

/** A letter beside a run of delimiters. The end of the text, a space and `_` keep their meaning. */
function joinerBeside(character: string): string {
  return /^[^\s_]/.test(character) ? joiner : "";
}

function preparedRun(run: string, offset: number, source: string): string {
  if (run.startsWith("\\")) return run;
  // A single `~` is a range in Chinese (`3~5人`), whatever GFM says.
  if (run.startsWith("~") && run.length !== 2) return literalTilde.repeat(run.length);
  const before = lastCharacter(source.slice(0, offset));
  const after = firstCharacter(source.slice(offset + run.length));
  if (run.startsWith("*") && isOperator(before, after, run.length)) {
    return literalStar.repeat(run.length);
  }
  if (!isCjk(before) && !isCjk(after)) return run;
  return joinerBeside(before) + run + joinerBeside(after);
}

/**
 * Makes CommonMark's rules for emphasis fit for CJK, where words have no spaces between them: beside
 * CJK, punctuation on either side of a delimiter must not keep it from opening or closing. So
 * `**注意：**请看` is bold (the CJK-friendly amendment to CommonMark), and `5*8` is none.
 */
export function prepareEmphasis(source: string): string {
  return source.replace(runs, preparedRun);
}
