import type { Deflate, FaceName, FontHost } from "../fonts";

/** Faces as TrueType: the two of a family, and those with what they lack, rare Han or Latin letters. */
export interface Fonts {
  regular: Uint8Array;
  bold: Uint8Array;
  rareRegular?: Uint8Array;
  rareBold?: Uint8Array;
  latinRegular?: Uint8Array;
  latinBold?: Uint8Array;
}

/** What `createRenderer` takes in place of the files of the package. */
export interface RendererParts {
  /** Embedded for every value of the option `font` but `system`. */
  fonts?: Fonts;
  /** `fonts/harfbuzz-subset.wasm` of this package, compiled. */
  subsetter?: WebAssembly.Module;
  /** Compresses by zlib (RFC 1950); without it the fonts are embedded as they are, half as large again. */
  deflate?: Deflate;
}

const members: Record<FaceName, keyof Fonts> = {
  regular: "regular",
  bold: "bold",
  "rare-regular": "rareRegular",
  "rare-bold": "rareBold",
  "latin-regular": "latinRegular",
  "latin-bold": "latinBold",
};

/** A host with some of its parts replaced. */
export function hostWith(host: FontHost, { fonts, subsetter, deflate }: RendererParts): FontHost {
  return {
    readFace: (family, face) => (fonts ? fonts[members[face]] : host.readFace(family, face)),
    readSubsetter: () => subsetter ?? host.readSubsetter(),
    deflate: deflate ?? host.deflate,
    toBase64: host.toBase64,
  };
}
