import type { FontHost } from "../fonts";

/** Short enough to be passed as arguments. */
const chunkLength = 8192;

function toBase64(bytes: Uint8Array): string {
  let binary = "";
  for (let start = 0; start < bytes.length; start += chunkLength) {
    binary += String.fromCharCode(...bytes.subarray(start, start + chunkLength));
  }
  return btoa(binary);
}

/** A host without a disk, such as a worker: it embeds the fonts that `createRenderer` is given. */
export const portableHost: FontHost = {
  readFace: () => undefined,
  readSubsetter: () => undefined,
  deflate: undefined,
  toBase64,
};
