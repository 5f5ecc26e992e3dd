/** Compresses by zlib (RFC 1950), as WOFF asks for. */
export type Deflate = (data: Uint8Array) => Uint8Array;

const sfntHeader = 12;
const sfntEntry = 16;
const woffHeader = 44;
const woffEntry = 20;
const signature = 0x774f4646;

const padded = (length: number): number => (length + 3) & ~3;

/**
 * Wraps a TrueType file as WOFF 1.0.
 *
 * @see https://www.w3.org/TR/WOFF/
 */
export function toWoff(font: Uint8Array, deflate: Deflate): Uint8Array {
  const source = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const count = source.getUint16(4);
  const tables = Array.from({ length: count }, (_, index) => {
    const entry = sfntHeader + index * sfntEntry;
    const offset = source.getUint32(entry + 8);
    const length = source.getUint32(entry + 12);
    const data = font.subarray(offset, offset + length);
    const packed = deflate(data);
    return { entry, length, data: packed.length < length ? packed : data };
  });
  const start = woffHeader + count * woffEntry;
  const total = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const woff = new Uint8Array(total);
  const target = new DataView(woff.buffer);
  target.setUint32(0, signature);
  target.setUint32(4, source.getUint32(0));
  target.setUint32(8, total);
  target.setUint16(12, count);
  target.setUint32(
    16,
    tables.reduce((sum, { length }) => sum + padded(length), sfntHeader + count * sfntEntry),
  );
  target.setUint16(20, 1);
  let offset = start;
  for (const [index, { entry, length, data }] of tables.entries()) {
    const at = woffHeader + index * woffEntry;
    target.setUint32(at, source.getUint32(entry));
    target.setUint32(at + 4, offset);
    target.setUint32(at + 8, data.length);
    target.setUint32(at + 12, length);
    target.setUint32(at + 16, source.getUint32(entry + 4));
    woff.set(data, offset);
    offset += padded(data.length);
  }
  return woff;
}
