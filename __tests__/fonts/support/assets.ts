import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const root = join(__dirname, "../../..");

export const folders = { sans: "fonts", serif: "packages/font-serif/fonts" } as const;

/** A face of the assets, unpacked. */
export function asset(family: keyof typeof folders, face: string): Uint8Array {
  const file = join(root, folders[family], `${face}.ttf`);
  return face.startsWith("rare")
    ? brotliDecompressSync(readFileSync(`${file}.br`))
    : readFileSync(file);
}

export const subsetter = new WebAssembly.Module(
  readFileSync(join(root, "fonts/harfbuzz-subset.wasm")),
);

/** The bytes of the font in the first `src` of a rule or page that asks for a family and weight. */
export function embeddedFont(page: string, family: string, weight: number): Buffer | undefined {
  const rule = new RegExp(
    `font-family:"${family}";font-weight:${weight};src:url\\(data:font/(?:woff|ttf);base64,([^)]*)\\)`,
  );
  const base64 = rule.exec(page)?.[1];
  return base64 === undefined ? undefined : Buffer.from(base64, "base64");
}
