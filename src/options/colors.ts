import { isEmpty } from "../resume/reading";
import { readColor } from "./colord";
import { pigments } from "./pigments";
import { type Members, objectOf, type Reader } from "./readers";

/** A colour, and the text that it was read from. */
export interface Color {
  written: string;
  /** `#rrggbb`, or `#rrggbbaa` for one that is not opaque; nothing else of the text goes on. */
  hex: string;
}

/** A colour for light pages, and one for dark pages, which else follows from the first. */
export interface ReadColorPair {
  light: Color;
  dark: Color | undefined;
}

/** The parts of a page that have a colour, by the names that jsonresume-theme-even gave them. */
export interface ReadColors {
  background: ReadColorPair | undefined;
  dimmed: ReadColorPair | undefined;
  primary: ReadColorPair | undefined;
  secondary: ReadColorPair | undefined;
  accent: ReadColorPair | undefined;
}

/** No colour takes more characters. */
const longest = 100;

function colorOf(value: unknown): Color | undefined {
  if (typeof value !== "string" || value.length > longest) return undefined;
  const color = readColor(value);
  return color.isValid() ? { written: value.trim(), hex: color.toHex() } : undefined;
}

/** The colour of a pigment, or one that CSS knows: `朱砂`, `#0073aa`, `hsl(200 100% 33%)`, `teal`. */
export const accentColor: Reader<ReadColorPair> = (value) => {
  const written = typeof value === "string" ? value.trim() : "";
  const pigment = pigments.find(({ names }) => names.includes(written.toLowerCase()));
  if (pigment !== undefined) {
    const { light, dark } = pigment;
    return { light: { written, hex: light }, dark: { written, hex: dark } };
  }
  const light = colorOf(value);
  return light && { light, dark: undefined };
};

/** `[light, dark]`, `[both]` or one text for both. */
const colorPair: Reader<ReadColorPair> = (value) => {
  const [first, second, ...others]: unknown[] = Array.isArray(value) ? value : [value];
  const light = colorOf(first);
  const dark = colorOf(second);
  const isBad = (dark === undefined && !isEmpty(second)) || others.length > 0;
  return light === undefined || isBad ? undefined : { light, dark };
};

const colorMembers: Members<ReadColors> = {
  background: [colorPair, undefined],
  dimmed: [colorPair, undefined],
  primary: [colorPair, undefined],
  secondary: [colorPair, undefined],
  accent: [colorPair, undefined],
};

export const pageColors: Reader<ReadColors> = objectOf(colorMembers);
