import { type ReadColorPair, type ReadOptions, readColor } from "../options";

/** The colours of a page, by their custom properties; each is `#rrggbb`. */
export interface Palette {
  ink: string;
  muted: string;
  accent: string;
  rule: string;
  sheet: string;
  ground: string;
}

export type Side = "light" | "dark";

/** Those of styles/tokens.css and styles/optional/dark.css. */
export const palettes: Readonly<Record<Side, Palette>> = {
  light: {
    ink: "#1b1d21",
    muted: "#50565f",
    accent: "#1f3b63",
    rule: "#c3cad4",
    sheet: "#ffffff",
    ground: "#eceef1",
  },
  dark: {
    ink: "#e4e6ea",
    muted: "#b4bac4",
    accent: "#a8c5ee",
    rule: "#4a515c",
    sheet: "#1b1e23",
    ground: "#121417",
  },
};

/** What falls on the ground beside a sheet. */
const shade: Readonly<Record<Side, string>> = { light: "#00000013", dark: "#00000055" };

/** How much of the ink shows in muted text, as alpha: as much as in the usual colours. */
const muting = "c4";

/** WCAG 2.2, AA: what a colour that somebody chose must have. */
const enough = 4.5;

/** AAA: how far a colour is moved that was chosen for a sheet of the other side. */
const best = 7;

const contrast = (color: string, sheet: string): number => readColor(color).contrast(sheet);

/** A colour as it looks on a sheet: opaque. */
function over(color: string, sheet: string): string {
  const { r, g, b, a } = readColor(color).toRgb();
  const below = readColor(sheet).toRgb();
  const blend = (one: number, other: number): number => one * a + other * (1 - a);
  return readColor({ r: blend(r, below.r), g: blend(g, below.g), b: blend(b, below.b) }).toHex();
}

/** Whether a sheet is light or dark: which of black and white contrasts with it more. */
export const sideOf = (sheet: string): Side =>
  contrast("#000000", sheet) >= contrast("#ffffff", sheet) ? "light" : "dark";

const steps = 100;

/** A colour of the same hue that can be read on a sheet: darker on a light one, lighter on a dark one. */
function legible(color: string, sheet: string, least: number): string {
  const way = sideOf(sheet) === "light" ? -1 : 1;
  let result = color;
  for (let step = 1; step <= steps && contrast(result, sheet) < least; step += 1) {
    result = readColor(color)
      .lighten((way * step) / steps)
      .toHex();
  }
  return result;
}

/** What an owner may choose of a page's colours. */
export type Choice = Pick<ReadOptions, "color" | "colors">;

/** The sheet of the light page or of the dark one. */
export function sheetOf(side: Side, { colors }: Choice): string {
  const { sheet } = palettes[side];
  const chosen = colors?.background?.[side] ?? colors?.background?.light;
  return chosen === undefined ? sheet : over(chosen.hex, sheet);
}

/** A colour of text as it was chosen. */
interface TextChoice {
  /** Below `meta.themeOptions`. */
  option: readonly string[];
  pair: ReadColorPair | undefined;
  /** Which of the pair is meant. */
  side: Side;
}

type TextRole = "ink" | "muted" | "accent";

const textChoices = (
  { color, colors }: Choice,
  sheet: string,
  side: Side,
): Record<TextRole, TextChoice> => ({
  ink: { option: ["colors", "primary"], pair: colors?.primary, side },
  muted: { option: ["colors", "secondary"], pair: colors?.secondary, side },
  accent:
    colors?.accent === undefined
      ? { option: ["color"], pair: color, side: sideOf(sheet) }
      : { option: ["colors", "accent"], pair: colors.accent, side },
});

/** A colour for text on a sheet: the one that was chosen, or the usual one. */
function textColor({ pair, side }: TextChoice, usual: string, sheet: string): string {
  if (pair === undefined) return legible(usual, sheet, enough);
  const color = over((pair[side] ?? pair.light).hex, sheet);
  const isFit = pair[side] !== undefined || contrast(color, sheet) >= enough;
  return legible(color, sheet, isFit ? enough : best);
}

/** The colours of the light page or of the dark one on a sheet, all of them fit to be read. */
export function paletteOn(sheet: string, side: Side, choice: Choice): Palette {
  const standard = palettes[sideOf(sheet)];
  const chosen = textChoices(choice, sheet, side);
  const { background, dimmed } = choice.colors ?? {};
  const ink = textColor(chosen.ink, standard.ink, sheet);
  const usualMuted = chosen.ink.pair === undefined ? standard.muted : over(ink + muting, sheet);
  const rule = dimmed?.[side] ?? dimmed?.light;
  return {
    ink,
    muted: textColor(chosen.muted, usualMuted, sheet),
    accent: textColor(chosen.accent, standard.accent, sheet),
    rule: rule === undefined ? standard.rule : over(rule.hex, sheet),
    sheet,
    ground: background === undefined ? standard.ground : over(shade[sideOf(sheet)], sheet),
  };
}

/** A colour that was chosen and cannot be read on its sheet. */
export interface Illegible {
  /** Below `meta.themeOptions`. */
  option: readonly string[];
  written: string;
}

/** What was chosen for the light page or the dark one, and is not to be read there as it is. */
export function illegibleOn(sheet: string, side: Side, choice: Choice): Illegible[] {
  return Object.values(textChoices(choice, sheet, side)).flatMap(({ option, pair, side }) => {
    const chosen = pair?.[side];
    if (chosen === undefined || contrast(over(chosen.hex, sheet), sheet) >= enough) return [];
    return [{ option, written: chosen.written }];
  });
}
