/** Signs by which the same text differs from style to style. */
const folded = (text: string): string =>
  text
    .replace(/\s+/g, " ")
    .replace(/[–—]/g, "-")
    .replace(/（/g, "(")
    .replace(/）/g, ")")
    .toLowerCase();

/** Letters and digits that make one word with their like; Han stand for themselves. */
const isOfWord = (character: string): boolean =>
  /^[\p{L}\p{N}]$/u.test(character) && !/\p{Script=Han}/u.test(character);

/** Whether a folded text has another as whole words: 1 is not in 12, nor Oral in historical. */
function hasWords(text: string, sought: string): boolean {
  const begins = isOfWord(sought.charAt(0));
  const ends = isOfWord(sought.charAt(sought.length - 1));
  for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
    const isApartBefore = !begins || !isOfWord(text.charAt(at - 1));
    const isApartBehind = !ends || !isOfWord(text.charAt(at + sought.length));
    if (isApartBefore && isApartBehind) return true;
  }
  return false;
}

/** Tells which texts stand in what is printed already. */
export function mentionsIn(shown: string): (text: string) => boolean {
  const text = folded(shown);
  return (sought) => sought === "" || hasWords(text, folded(sought));
}
