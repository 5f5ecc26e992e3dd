/** Where the subtable of format 12 begins; fonts of the first plane alone have none. */
function fullSubtable(cmap: DataView): number | undefined {
  const offsets = Array.from({ length: cmap.getUint16(2) }, (_, index) =>
    cmap.getUint32(4 + index * 8 + 4),
  );
  return offsets.find((offset) => cmap.getUint16(offset) === 12);
}

/** The glyph of each character. */
export function glyphsOf(cmap: DataView): ReadonlyMap<number, number> {
  const start = fullSubtable(cmap);
  if (start === undefined) throw new Error("the font has no cmap of format 12");
  const glyphs = new Map<number, number>();
  for (let index = 0; index < cmap.getUint32(start + 12); index += 1) {
    const group = start + 16 + index * 12;
    const first = cmap.getUint32(group);
    for (let codePoint = first; codePoint <= cmap.getUint32(group + 4); codePoint += 1) {
      glyphs.set(codePoint, cmap.getUint32(group + 8) + codePoint - first);
    }
  }
  return glyphs;
}

/**
 * The table with its subtable of format 12 alone (platform Windows, all of Unicode): the others say the
 * same again, and every cut of the font would carry them. Undefined for a font without one.
 */
export function fullCmapOnly(cmap: DataView): Buffer | undefined {
  const start = fullSubtable(cmap);
  if (start === undefined) return undefined;
  const subtable = Buffer.from(
    Buffer.from(cmap.buffer, cmap.byteOffset + start, cmap.getUint32(start + 4)),
  );
  const header = Buffer.alloc(12);
  for (const [index, value] of [0, 1, 3, 10].entries()) header.writeUInt16BE(value, index * 2);
  header.writeUInt32BE(header.length, 8);
  return Buffer.concat([header, subtable]);
}
