import { optionalStyles } from "../generated/styles";
import type { ReadOptions } from "../options";
import { at, type Path } from "../problems/path";
import type { Finding } from "../problems/problem";
import {
  illegibleOn,
  type Palette,
  paletteOn,
  palettes,
  type Side,
  sheetOf,
  sideOf,
} from "./colors";

/** The rules for the colours of a page, and what is to be told about them. */
export interface PageColors {
  css: string;
  findings: Finding[];
}

type ColorOptions = Pick<ReadOptions, "color" | "colors" | "colorScheme">;

/** Where the dark sheet is shown. */
const darkScreens: Readonly<Record<ReadOptions["colorScheme"], string | undefined>> = {
  auto: "screen and (prefers-color-scheme:dark)",
  light: undefined,
  dark: "screen",
};

/** The dark sheet; scroll bars are dark with it on devices that are light. */
const darkSheet = (scheme: ReadOptions["colorScheme"]): string =>
  optionalStyles.dark + (scheme === "dark" ? ":root{color-scheme:dark}" : "");

/** A rule for those properties of a palette that another one does not have so. */
function rootRule(palette: Palette, other: Palette): string {
  const keys = Object.keys(palette) as (keyof Palette)[];
  const different = keys.filter((key) => palette[key] !== other[key]);
  const properties = different.map((key) => `--${key}:${palette[key]}`);
  return properties.length === 0 ? "" : `:root{${properties.join(";")}}`;
}

const inMedia = (media: string | undefined, css: string): string =>
  media === undefined || css === "" ? "" : `@media ${media}{${css}}`;

const optionsPath: Path = at(at(undefined, "meta"), "themeOptions");

function findingsOn(sheet: string, side: Side, options: ColorOptions): Finding[] {
  return illegibleOn(sheet, side, options).map(({ option, written }) => ({
    path: option.reduce<Path>((parent, key) => at(parent, key), optionsPath),
    code: "accent-adjusted",
    details: { shown: written },
  }));
}

/** Paper is white; on it text would be pale that was chosen for a dark sheet. */
function printedPalette({ sheet }: Palette, { color, colors }: ColorOptions): Palette {
  const isForDark = sideOf(sheet) === "dark";
  const choice = isForDark
    ? { color: colors?.accent ?? color, colors: undefined }
    : { color, colors };
  return paletteOn(palettes.light.sheet, "light", choice);
}

/** Chooses the colours of a page: the usual ones, or others that are made fit to be read. */
export function pageColors(options: ColorOptions): PageColors {
  const { color, colors, colorScheme } = options;
  const screens = darkScreens[colorScheme];
  if (color === undefined && colors === undefined) {
    return { css: inMedia(screens, darkSheet(colorScheme)), findings: [] };
  }
  const sheets = { light: sheetOf("light", options), dark: sheetOf("dark", options) };
  const light = paletteOn(sheets.light, "light", options);
  const dark = paletteOn(sheets.dark, "dark", options);
  const css = [
    rootRule(light, palettes.light),
    inMedia(screens, darkSheet(colorScheme) + rootRule(dark, palettes.dark)),
    inMedia("print", rootRule(printedPalette(light, options), light)),
  ];
  const findings = [
    ...findingsOn(sheets.light, "light", options),
    ...(screens === undefined ? [] : findingsOn(sheets.dark, "dark", options)),
  ];
  return { css: css.join(""), findings };
}
