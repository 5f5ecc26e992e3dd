import { joinHtml, type SafeHtml, styleSheetHtml } from "../text";
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
  common: { family: "Jianli", regular: "regular", bold: "bold" },
  rare: { family: "Jianli Rare", regular: "rare-regular", bold: "rare-bold" },
  latin: { family: "Jianli Latin", regular: "latin-regular", bold: "latin-bold" },
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

/** The characters that each face is to draw, in their order, and those that none does. */
function share({ wide, narrow }: StyledCharacters, faceOf: (kind: Kind) => Face | undefined) {
  const missing = new Set<number>();
  const shareOut = (codePoints: readonly number[], order: readonly Kind[]) => {
    const shares: Record<Kind, number[]> = { common: [], rare: [], latin: [] };
    for (const codePoint of codePoints) {
      const kind = order.find((candidate) => faceOf(candidate)?.covers(codePoint));
      if (kind === undefined) missing.add(codePoint);
      else shares[kind].push(codePoint);
    }
    return shares;
  };
  const ofWide = shareOut(wide, wideOrder);
  const ofNarrow = shareOut(narrow, narrowOrder);
  const sharesOf = (kind: Kind) => merged(ofWide[kind], ofNarrow[kind]);
  return { sharesOf, missing: [...missing] };
}

/** Two lists in ascending order as one, each number once. */
function merged(one: readonly number[], other: readonly number[]): number[] {
  const all: number[] = [];
  let next = 0;
  for (const number of one) {
    for (; (other[next] ?? Number.POSITIVE_INFINITY) < number; next += 1)
      all.push(other[next] ?? 0);
    if (other[next] === number) next += 1;
    all.push(number);
  }
  return [...all, ...other.slice(next)];
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
): { rules: SafeHtml; missing: readonly number[] } | undefined {
  if (characters.wide.length + characters.narrow.length === 0) {
    return { rules: joinHtml([]), missing: [] };
  }
  const faceOf = (kind: Kind) => faces(family, kinds[kind][weight]);
  if (faceOf("common") === undefined) return undefined;
  const { sharesOf, missing } = share(characters, faceOf);
  const rules: SafeHtml[] = [];
  for (const kind of wideOrder) {
    const codePoints = sharesOf(kind);
    if (codePoints.length === 0) continue;
    const source = faceOf(kind)?.source(codePoints);
    if (source === undefined) return undefined;
    const metrics = kind === "latin" ? `;${latinMetrics[family]}` : "";
    const { family: name } = kinds[kind];
    rules.push(
      styleSheetHtml(`@font-face{font-family:"${name}";font-weight:${weights[weight]};src:`),
      source,
      styleSheetHtml(`${metrics}}`),
    );
  }
  return { rules: joinHtml(rules), missing };
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
    regular: regular.rules,
    bold: bold.rules,
    missing: [...new Set([...regular.missing, ...bold.missing])],
  };
}
