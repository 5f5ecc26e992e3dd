import type { Colord, colord } from "colord";

type ReadColor = (color: Parameters<typeof colord>[0]) => Colord;

let read: ReadColor | undefined;

/**
 * A text or channels as a colour; `isValid()` tells whether it is one. colord, with the names of CSS and the
 * contrast of WCAG, is loaded with the first colour that is chosen: most pages have none. `require` is
 * resolved by the bundler.
 */
export const readColor: ReadColor = (color) => {
  if (!read) {
    const { colord, extend }: typeof import("colord") = require("colord");
    const names: typeof import("colord/plugins/names").default = require("colord/plugins/names");
    const contrast: typeof import("colord/plugins/a11y").default = require("colord/plugins/a11y");
    extend([names, contrast]);
    read = colord;
  }
  return read(color);
};
