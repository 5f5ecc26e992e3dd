import { inflateSync } from "node:zlib";

/** The TrueType tables of a WOFF file, read without the code under test. */
export function woffTables(woff: Buffer): Map<string, Buffer> {
  expect(woff.toString("latin1", 0, 4)).toBe("wOFF");
  expect(woff.readUInt32BE(8)).toBe(woff.length);
  const tables = new Map<string, Buffer>();
  for (let index = 0; index < woff.readUInt16BE(12); index += 1) {
    const entry = 44 + index * 20;
    const offset = woff.readUInt32BE(entry + 4);
    const packed = woff.subarray(offset, offset + woff.readUInt32BE(entry + 8));
    const length = woff.readUInt32BE(entry + 12);
    const data = packed.length < length ? inflateSync(packed) : packed;
    expect(data.length).toBe(length);
    tables.set(woff.toString("latin1", entry, entry + 4), data);
  }
  return tables;
}

/** The characters of a `cmap` table whose subtables are of format 12 or, without gaps, 4. */
export function charactersOf(cmap: Buffer): Set<number> {
  const characters = new Set<number>();
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4));
    const isFull = subtable.readUInt16BE(0) === 12;
    const count = isFull ? subtable.readUInt32BE(12) : subtable.readUInt16BE(6) / 2 - 1;
    for (let index = 0; index < count; index += 1) {
      const first = isFull
        ? subtable.readUInt32BE(16 + index * 12)
        : subtable.readUInt16BE(16 + (count + 1) * 2 + index * 2);
      const last = isFull
        ? subtable.readUInt32BE(20 + index * 12)
        : subtable.readUInt16BE(14 + index * 2);
      for (let codePoint = first; codePoint <= last; codePoint += 1) characters.add(codePoint);
    }
  }
  return characters;
}
