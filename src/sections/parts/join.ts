import { endsWide, startsWide } from "../../text";

/** Puts texts together as Chinese does: nothing between Han and Han, else the separator. */
export const joinWide = (texts: readonly string[], separator: string): string =>
  texts
    .filter((text) => text !== "")
    .reduce((before, text) => {
      if (before === "") return text;
      return endsWide(before) && startsWide(text) ? before + text : before + separator + text;
    }, "");
