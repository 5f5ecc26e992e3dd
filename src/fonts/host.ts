import type { Deflate } from "./woff";

/** The families that can be embedded; `serif` is a package of its own. */
export type FontFamily = "sans" | "serif";

export type Weight = "regular" | "bold";

/**
 * The files of a family. Of each weight, one has the common Han, letters and signs; one the rare Han;
 * one, of a Latin font, the letters and signs that the others lack or draw as wide as a Han.
 */
export type FaceName = Weight | `rare-${Weight}` | `latin-${Weight}`;

/** What embedding needs from where the theme runs. Each function is called once, when it is needed. */
export interface FontHost {
  /** A face as TrueType; undefined where it is missing or cannot be read. */
  readFace(family: FontFamily, face: FaceName): Uint8Array | undefined;
  /** HarfBuzz's subsetter; undefined where it is missing. */
  readSubsetter(): WebAssembly.Module | undefined;
  /** Undefined where there is no zlib: faces are then embedded as they are. */
  deflate: Deflate | undefined;
  /** Base64 (RFC 4648, section 4). */
  toBase64(bytes: Uint8Array): string;
}
