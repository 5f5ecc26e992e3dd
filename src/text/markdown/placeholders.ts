/** Stands for nothing; to the lexer it is a letter. */
export const joiner = "\ufdd0";
/** A star and a tilde that the lexer shall not take for markup. */
export const literalStar = "\ufdd1";
export const literalTilde = "\ufdd2";

const placeholder = /[\ufdd0-\ufdd2]/;
const placeholders = /[\ufdd0-\ufdd2]/g;
const meanings: Readonly<Record<string, string>> = { [literalStar]: "*", [literalTilde]: "~" };

/**
 * The text as typed, without the marks that were put in for the lexer. They are noncharacters, which
 * clean text does not hold.
 */
export function withoutPlaceholders(text: string): string {
  return placeholder.test(text) ? text.replace(placeholders, (mark) => meanings[mark] ?? "") : text;
}
