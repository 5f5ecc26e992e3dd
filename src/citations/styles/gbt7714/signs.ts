/** The signs between the parts of an entry, with the space that belongs to them. */
export interface Signs {
  comma: string;
  colon: string;
  open: string;
  close: string;
}

/** As the examples of GB/T 7714—2025 are printed; the standard does not name a width. */
export const wideSigns: Signs = { comma: "，", colon: "：", open: "（", close: "）" };

/** As lists after GB/T 7714—2015 are customarily set. */
export const halfSigns: Signs = { comma: ", ", colon: ": ", open: "(", close: ")" };

/** A text in the round brackets of these signs, or nothing. */
export const bracketed = (text: string, { open, close }: Signs): string =>
  text === "" ? "" : open + text + close;
