const hanEdge = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u;

const lastOf = (text: string): string => [...text.slice(-2)].at(-1) ?? "";
const firstOf = (text: string): string => [...text.slice(0, 2)][0] ?? "";

/** Whether a character is Han or full-width, so that it needs no space beside its like. */
export const isWide = (character: string): boolean => hanEdge.test(character);

/** Whether a text ends, or begins, with a Han or full-width character. */
export const endsWide = (text: string): boolean => isWide(lastOf(text));
export const startsWide = (text: string): boolean => isWide(firstOf(text));

/** Puts two texts together as Chinese does: nothing between Han and Han, else the separator. */
export const joinWide = (texts: readonly string[], separator: string): string =>
  texts
    .filter((text) => text !== "")
    .reduce((before, text) => {
      if (before === "") return text;
      return endsWide(before) && startsWide(text) ? before + text : before + separator + text;
    }, "");
