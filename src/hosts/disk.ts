import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { brotliDecompressSync, deflateSync } from "node:zlib";
import type { FontFamily, FontHost } from "../fonts";

/** The package of the serif family, which users install when they want it. */
const serifPackage = "jianli-font-serif";

/** No face is larger: it comes out in one piece, which spares copies. */
const oneChunk = { chunkSize: 4 << 20 };

const existing = <T>(read: () => T): T | undefined => {
  try {
    return read();
  } catch {
    return undefined;
  }
};

/** A face as it is, or unpacked: those that few pages need are under Brotli. */
function readFile(face: string): Uint8Array {
  if (existsSync(`${face}.ttf`)) return readFileSync(`${face}.ttf`);
  return brotliDecompressSync(readFileSync(`${face}.ttf.br`), oneChunk);
}

/** Beside the theme, as npm installs it; else where the program runs. */
function folderOfSerif(packageFolder: string): string | undefined {
  const bases = [packageFolder, process.cwd()];
  return bases
    .map((base) =>
      existing(() => createRequire(join(base, "index.js")).resolve(`${serifPackage}/package.json`)),
    )
    .find((manifest) => manifest !== undefined)
    ?.replace(/package\.json$/, "fonts");
}

/**
 * The fonts in the theme's own package, and the companion package's.
 *
 * @param door The folder of the door: the package's own, or `dist` in it.
 */
export function diskHost(door: string): FontHost {
  const packageFolder = existsSync(join(door, "fonts")) ? door : join(door, "..");
  const folderOf = (family: FontFamily): string | undefined =>
    family === "sans" ? join(packageFolder, "fonts") : folderOfSerif(packageFolder);
  return {
    readFace: (family, face) => {
      const folder = folderOf(family);
      return folder === undefined ? undefined : existing(() => readFile(join(folder, face)));
    },
    readSubsetter: () =>
      existing(
        () =>
          new WebAssembly.Module(readFileSync(join(packageFolder, "fonts/harfbuzz-subset.wasm"))),
      ),
    deflate: (data) => deflateSync(data),
    toBase64: (bytes) =>
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64"),
  };
}
