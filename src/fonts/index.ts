import { type EmbeddedFonts, embedFonts } from "./embed";
import type { FontFamily, FontHost } from "./host";
import { facesOf } from "./open-faces";
import { recent } from "./recent";
import { type UsedCharacters, usedCharacters } from "./used-characters";

export type { EmbeddedFonts } from "./embed";
export type { FaceName, FontFamily, FontHost } from "./host";
export type { Deflate } from "./woff";

/**
 * Makes the font rules of a page.
 *
 * @param page The page without them.
 * @param footer The text that the style sheet prints at the foot of each page.
 * @returns undefined where the family is missing or damaged: the fonts of the system then do.
 */
export type FontEmbedder = (
  page: string,
  footer: string,
  family: FontFamily,
) => EmbeddedFonts | undefined;

/** A server or a preview shows a few resumes in turn. */
const rememberedPages = 8;

const keyOf = (family: FontFamily, { regular, bold }: UsedCharacters): string =>
  [regular.wide, regular.narrow, bold.wide, bold.narrow]
    .map((codePoints) => String.fromCodePoint(...codePoints))
    .join("\0")
    .concat(family);

/** Makes an embedder that reads each face once and remembers the last pages' rules. */
export function createFontEmbedder(host: FontHost): FontEmbedder {
  const faces = facesOf(host);
  const remembered = recent<EmbeddedFonts | undefined>(rememberedPages);
  return (page, footer, family) => {
    const used = usedCharacters(page, footer);
    return remembered(keyOf(family, used), () => embedFonts(used, family, faces));
  };
}
