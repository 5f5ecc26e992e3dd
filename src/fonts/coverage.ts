import { readTables } from "./sfnt";

/** Tells whether a font draws a character (code point). */
export type Coverage = (codePoint: number) => boolean;

/** The end of Unicode. */
export const lastCodePoint = 0x10ffff;

/** Runs of characters that follow each other: first and last, in order. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** Format 12, segmented coverage: the groups are the runs. */
function groupsOf(table: DataView, offset: number): Ranges {
  const count = table.getUint32(offset + 12);
  return Array.from({ length: count }, (_, index) => {
    const group = offset + 16 + index * 12;
    return [table.getUint32(group), table.getUint32(group + 4)] as const;
  });
}

/** Format 4, segment mapping: all that a font has that needs no more than the first plane. */
function segmentsOf(table: DataView, offset: number): Ranges {
  const count = table.getUint16(offset + 6) / 2;
  const ends = offset + 14;
  const starts = ends + count * 2 + 2;
  // The last segment holds U+FFFF only, which is no character.
  return Array.from({ length: count - 1 }, (_, index) => [
    table.getUint16(starts + index * 2),
    table.getUint16(ends + index * 2),
  ]);
}

function rangesOf(font: Uint8Array): Ranges {
  const table = readTables(font).get("cmap");
  if (table === undefined) throw new RangeError("the font has no cmap");
  const offsets = Array.from({ length: table.getUint16(2) }, (_, index) =>
    table.getUint32(4 + index * 8 + 4),
  );
  const full = offsets.find((offset) => table.getUint16(offset) === 12);
  if (full !== undefined) return groupsOf(table, full);
  const basic = offsets.find((offset) => table.getUint16(offset) === 4);
  return basic === undefined ? [] : segmentsOf(table, basic);
}

/**
 * What a font covers by its `cmap` table, formats 12 and 4. Segments of format 4 may hold gaps, which
 * HarfBuzz, whose fonts we read, does not write.
 *
 * @throws RangeError for bytes that are not a whole font file.
 * @see https://learn.microsoft.com/typography/opentype/spec/cmap
 */
export function coverageOf(font: Uint8Array): Coverage {
  const bits = new Uint8Array((lastCodePoint >> 3) + 1);
  for (const [first, last] of rangesOf(font)) {
    for (let codePoint = first; codePoint <= Math.min(last, lastCodePoint); codePoint += 1) {
      bits[codePoint >> 3] = (bits[codePoint >> 3] ?? 0) | (1 << (codePoint & 7));
    }
  }
  return (codePoint) => (((bits[codePoint >> 3] ?? 0) >> (codePoint & 7)) & 1) === 1;
}
