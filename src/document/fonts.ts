import type { EmbeddedFonts, FontEmbedder, FontFamily } from "../fonts";
import { fontStyles } from "../generated/styles";
import type { ReadOptions } from "../options";
import { at, type Path } from "../problems/path";
import type { Details, Finding } from "../problems/problem";
import { joinHtml, type SafeHtml, styleSheetHtml } from "../text";
import { stackStyles } from "./style-sheets";

/** The style sheets of the fonts, and what is to be told about them. */
export interface PageFonts {
  style: SafeHtml;
  findings: Finding[];
}

/**
 * A page above this size, in bytes, makes a PDF so slowly through a data: URL, as resume-cli does it,
 * that the command gives up.
 */
const largestPage = 640_000;
const kilobyte = 1000;

const installSerif = "npm install jianli-font-serif";

/** No character takes more bytes, so most pages need no counting. */
const bytesPerUnit = 3;
const bytesOf = (text: string): number =>
  text.length * bytesPerUnit < largestPage / 2
    ? text.length * bytesPerUnit
    : new TextEncoder().encode(text).length;

const finding = (code: Finding["code"], details: Details = {}, path?: Path): Finding => ({
  path,
  code,
  details,
});

const optionPath: Path = at(at(at(undefined, "meta"), "themeOptions"), "font");

const systemStyle = (page: string, family: FontFamily): SafeHtml =>
  joinHtml([styleSheetHtml(fontStyles.system), stackStyles(page, family)]);
const embeddedStyle = (page: string, family: FontFamily): SafeHtml =>
  joinHtml([styleSheetHtml(fontStyles.embedded), stackStyles(page, family)]);

/** Characters that draw nothing by themselves: no font need have them. */
const invisible = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** `𠮷 U+20BB7`, for a person to look up. */
function namesOf(codePoints: readonly number[]): string {
  return codePoints
    .map((codePoint) => {
      const hexadecimal = codePoint.toString(16).toUpperCase().padStart(4, "0");
      return `${String.fromCodePoint(codePoint)} U+${hexadecimal}`;
    })
    .join(", ");
}

function missingCharacters({ missing }: EmbeddedFonts): Finding[] {
  const drawn = missing.filter((codePoint) => !invisible.test(String.fromCodePoint(codePoint)));
  return drawn.length === 0 ? [] : [finding("missing-characters", { characters: namesOf(drawn) })];
}

/** The embedded fonts as far as the page stays small enough: without the bold, then without any. */
function fitting(page: string, fonts: EmbeddedFonts, family: FontFamily): PageFonts {
  const rest = embeddedStyle(page, family);
  const limit = { limit: largestPage / kilobyte };
  const room = largestPage - bytesOf(page) - rest.length;
  const missing = missingCharacters(fonts);
  if (fonts.regular.length + fonts.bold.length <= room) {
    return { style: joinHtml([fonts.regular, fonts.bold, rest]), findings: missing };
  }
  if (fonts.regular.length <= room) {
    const findings = [finding("bold-left-out", limit), ...missing];
    return { style: joinHtml([fonts.regular, rest]), findings };
  }
  return { style: systemStyle(page, family), findings: [finding("fonts-left-out", limit)] };
}

/**
 * Chooses the fonts of a page: the embedded ones, or those of the system that shows it.
 *
 * @param page The page without its font rules.
 * @param footer The text at the foot of each printed page.
 */
export function fontsOf(
  page: string,
  footer: string,
  font: ReadOptions["font"],
  embed: FontEmbedder,
): PageFonts {
  if (font === "system") return { style: systemStyle(page, "sans"), findings: [] };
  const fonts = embed(page, footer, font);
  if (fonts !== undefined) return fitting(page, fonts, font);
  const found =
    font === "serif"
      ? finding("serif-missing", { shown: installSerif }, optionPath)
      : finding("fonts-missing");
  return { style: systemStyle(page, font), findings: [found] };
}
