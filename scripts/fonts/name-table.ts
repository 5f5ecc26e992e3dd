const windows = { platform: 3, encoding: 1, language: 0x409 };
const recordLength = 12;
const headerLength = 6;

/**
 * A `name` table with the names that systems ask for: family, subfamily, full name, PostScript name.
 * A changed font may not bear a name that its licence reserves.
 *
 * @see https://openfontlicense.org/ (condition 3)
 */
export function nameTable(family: string, style: string): Buffer {
  const names = new Map([
    [1, family],
    [2, style],
    [4, `${family} ${style}`],
    [6, `${family.replaceAll(" ", "")}-${style}`],
  ]);
  const texts = [...names.values()].map((name) => Buffer.from(name, "utf16le").swap16());
  const table = Buffer.alloc(headerLength + recordLength * names.size);
  table.writeUInt16BE(names.size, 2);
  table.writeUInt16BE(table.length, 4);
  let offset = 0;
  for (const [index, id] of [...names.keys()].entries()) {
    const length = texts[index]?.length ?? 0;
    const fields = [windows.platform, windows.encoding, windows.language, id, length, offset];
    for (const [field, value] of fields.entries()) {
      table.writeUInt16BE(value, headerLength + index * recordLength + field * 2);
    }
    offset += length;
  }
  return Buffer.concat([table, ...texts]);
}
