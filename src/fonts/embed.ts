import { type SafeHtml, styleSheetHtml } from "../text";
import type { Face } from "./face";
import type { FontFamily, Weight } from "./host";
import type { Faces } from "./open-faces";
import type { StyledCharacters, UsedCharacters } from "./used-characters";

/** The rules of the faces that a page needs. */
export interface EmbeddedFonts {
  regular: SafeHtml;
  bold: SafeHtml;
  /** Characters that no face draws. */
  missing: readonly number[];
}

/** The kinds of faces, and the families of the style sheets that they make. */
const kinds = {
  common: { family: "Jianli", prefix: "" },
  rare: { family: "Jianli Rare", prefix: "rare-" },
  latin: { family: "Jianli Latin", prefix: "latin-" },
} as const;
type Kind = keyof typeof kinds;

/** Which face draws a character that several have, as in `styles/fonts/embedded.css`. */
const wideOrder: readonly Kind[] = ["common", "latin", "rare"];
const narrowOrder: readonly Kind[] = ["latin", "common", "rare"];

/**
 * The Latin fonts are drawn smaller in their em than the Latin letters of the main fonts. Ascent and
 * descent are those of the main fonts, or lines that hold both would stand further apart.
 */
const latinMetrics: Record<FontFamily, string> = {
  sans: "size-adjust:111.5%;ascent-override:104.04%;descent-override:25.83%",
  serif: "size-adjust:109%;ascent-override:105.6%;descent-override:26.24%",
};

const weights: Record<Weight, number> = { regular: 400, bold: 700 };

/** The characters that each face is to draw, and those that none does. */
function share({ wide, narrow }: StyledCharacters, faceOf: (kind: Kind) => Face | undefined) {
  const shares: Record<Kind, Set<number>> = {
    common: new Set(),
    rare: new Set(),
    latin: new Set(),
  };
  const missing = new Set<number>();
  const give = (codePoint: number, order: readonly Kind[]): void => {
    const kind = order.find((candidate) => faceOf(candidate)?.covers(codePoint));
    if (kind === undefined) missing.add(codePoint);
    else shares[kind].add(codePoint);
  };
  for (const codePoint of wide) give(codePoint, wideOrder);
  for (const codePoint of narrow) give(codePoint, narrowOrder);
  return { shares, missing: [...missing] };
}

/**
 * Embeds one weight of a family.
 *
 * @returns the rules and what no face draws; undefined where the face of the common characters is
 *   missing, or one that is needed fails.
 */
function embedWeight(
  characters: StyledCharacters,
  family: FontFamily,
  weight: Weight,
  faces: Faces,
): { css: string; missing: readonly number[] } | undefined {
  if (characters.wide.length + characters.narrow.length === 0) return { css: "", missing: [] };
  const faceOf = (kind: Kind) => faces(family, `${kinds[kind].prefix}${weight}`);
  if (faceOf("common") === undefined) return undefined;
  const { shares, missing } = share(characters, faceOf);
  let css = "";
  for (const kind of wideOrder) {
    if (shares[kind].size === 0) continue;
    const source = faceOf(kind)?.source([...shares[kind]]);
    if (source === undefined) return undefined;
    const metrics = kind === "latin" ? `;${latinMetrics[family]}` : "";
    css += `@font-face{font-family:"${kinds[kind].family}";font-weight:${weights[weight]};src:${source}${metrics}}`;
  }
  return { css, missing };
}

/**
 * Embeds the faces that a page needs, each with the characters that the page has in it.
 *
 * @returns undefined where a face is missing or damaged: the fonts of the system then do.
 */
export function embedFonts(
  used: UsedCharacters,
  family: FontFamily,
  faces: Faces,
): EmbeddedFonts | undefined {
  const regular = embedWeight(used.regular, family, "regular", faces);
  const bold = embedWeight(used.bold, family, "bold", faces);
  if (regular === undefined || bold === undefined) return undefined;
  return {
    regular: styleSheetHtml(regular.css),
    bold: styleSheetHtml(bold.css),
    missing: [...new Set([...regular.missing, ...bold.missing])],
  };
}
