/** The tables of a TrueType file by tag, each a view into its bytes. */
export type Tables = ReadonlyMap<string, DataView>;

const headerLength = 12;
const entryLength = 16;

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(offset + index)));

/**
 * Reads the table directory.
 *
 * @throws RangeError for bytes that are not a whole font file.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#table-directory
 */
export function readTables(font: Uint8Array): Tables {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const tables = new Map<string, DataView>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index += 1) {
    const entry = headerLength + index * entryLength;
    const offset = font.byteOffset + view.getUint32(entry + 8);
    tables.set(tagAt(view, entry), new DataView(font.buffer, offset, view.getUint32(entry + 12)));
  }
  return tables;
}
