/** The `@word{` of an entry where a line begins or another entry ends. */
const heads = /@(?<=^[ \t]*@|[})]\s*@)[a-z]\w*\s*[{(]/gim;

/** Where entries begin, in order. */
export const headsIn = (text: string): number[] =>
  Array.from(text.matchAll(heads), ({ index }) => index);

/** Where the entry at the start of a text ends by its own braces; the text's end if it never does. */
function endOfEntry(text: string): number {
  let depth = 0;
  for (const { 0: found, index } of text.matchAll(/\\.|[{}]/gs)) {
    if (found === "{") depth += 1;
    else if (found === "}") {
      depth -= 1;
      if (depth <= 0) return index + 1;
    }
  }
  return text.length;
}

/** An entry without what stands between it and the next. */
function trimmed(piece: string): string {
  const isBraced = /^@\w+\s*\{/.test(piece);
  const end = isBraced ? endOfEntry(piece) : piece.lastIndexOf(")") + 1 || piece.length;
  return piece.slice(0, end).trim();
}

/** The entries of a text, each by itself: one that is broken ends where the next begins. */
export function cutIntoEntries(text: string, starts: readonly number[]): string[] {
  return starts.map((start, index) => trimmed(text.slice(start, starts[index + 1])));
}
