import { type SafeHtml, styleSheetHtml } from "../text";
import { type Coverage, coverageOf } from "./coverage";
import type { FontHost } from "./host";
import { recent } from "./recent";
import type { LoadedFont } from "./subsetter";
import { toWoff } from "./woff";

/** A face of the asset, ready to be cut. */
export interface Face {
  covers: Coverage;
  /** A font of these characters as the value of `src`; undefined where cutting fails. */
  source(codePoints: readonly number[]): SafeHtml | undefined;
}

/** Versions of a resume, as a preview shows them in turn, differ in few faces. */
const rememberedCuts = 8;

/** Cuts a font and makes sure that it holds what was asked for: a font cut short shows as boxes. */
function cutWhole(font: LoadedFont, codePoints: readonly number[]): Uint8Array | undefined {
  const cut = font.cut(codePoints);
  return codePoints.every(coverageOf(cut)) ? cut : undefined;
}

/**
 * Opens a TrueType font for cutting.
 *
 * @param load Loads the font into a subsetter; called again, into a new one, when a cut has failed.
 * @throws for bytes that are not a font, or that do not fit into memory.
 */
export function openFace(
  bytes: Uint8Array,
  load: (bytes: Uint8Array) => LoadedFont,
  { deflate, toBase64 }: Pick<FontHost, "deflate" | "toBase64">,
): Face {
  const covers = coverageOf(bytes);
  let font = load(bytes);
  const cut = (codePoints: readonly number[]): Uint8Array | undefined => {
    try {
      return cutWhole(font, codePoints);
    } catch {
      // A memory in which a call has failed is not to be trusted again.
      font = load(bytes);
      return undefined;
    }
  };
  const make = (codePoints: readonly number[]): SafeHtml | undefined => {
    const whole = cut(codePoints);
    if (whole === undefined) return undefined;
    return styleSheetHtml(
      deflate === undefined
        ? `url(data:font/ttf;base64,${toBase64(whole)})format("truetype")`
        : `url(data:font/woff;base64,${toBase64(toWoff(whole, deflate))})format("woff")`,
    );
  };
  const remembered = recent<SafeHtml | undefined>(rememberedCuts);
  const source = (codePoints: readonly number[]) =>
    remembered(String.fromCodePoint(...codePoints), () => make(codePoints));
  return { covers, source };
}
