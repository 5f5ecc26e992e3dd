/** How a style writes initials. */
export interface InitialForm {
  /** Behind each letter. */
  dot: "." | "";
  /** Between the letters of a hyphenated name: `J.-L.`, `J L`. */
  hyphen: "-" | " ";
}

/** The first letter of a word; two capitals without stops are a name already shortened: `JD`. */
function lettersOf(word: string): string[] {
  const letters = word.replace(/[^\p{L}\p{M}]/gu, "");
  if (/^\p{Lu}{2}$/u.test(letters)) return [...letters];
  const first = /^\p{L}\p{M}*/u.exec(letters)?.[0];
  return first === undefined ? [] : [first.toUpperCase()];
}

/** The words of given names; a hyphen keeps its two parts in one word, stops and spaces or not. */
const wordsOf = (given: string): string[] =>
  given
    .split(/\s+/)
    .join(" ")
    .replace(/[.]? ?[-‐‑] ?/g, "-")
    .split(/[ .]/)
    .filter((word) => /\p{L}/u.test(word));

/**
 * The initials of given names: `Bruce Richard` -> `B. R.`, `Jean-Luc` -> `J.-L.`. Given names without
 * a letter stand as they are.
 */
export function initialsOf(given: string, { dot, hyphen }: InitialForm): string {
  const shortened = wordsOf(given).map((word) =>
    word
      .split("-")
      .map((part) => lettersOf(part).map((letter) => letter + dot))
      .filter((letters) => letters.length > 0)
      .map((letters) => letters.join(" "))
      .join(hyphen),
  );
  return shortened.length === 0 ? given : shortened.join(" ");
}
