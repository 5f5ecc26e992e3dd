const padded = (data: Buffer): Buffer =>
  Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);

/** The sum of the 32-bit words of a padded table. */
function checksum(data: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < data.length; offset += 4) {
    sum = (sum + data.readUInt32BE(offset)) >>> 0;
  }
  return sum;
}

const adjustmentOffset = 8;
const wholeFileSum = 0xb1b0afba;

/**
 * A TrueType file of tables, with its directory and checksums.
 *
 * @param header The first twelve bytes of a file with as many tables.
 * @see https://learn.microsoft.com/typography/opentype/spec/otff#calculating-checksums
 */
export function sfntFile(header: Buffer, tables: ReadonlyMap<string, Buffer>): Buffer {
  const directory = Buffer.concat([header, Buffer.alloc(16 * tables.size)]);
  const parts: Buffer[] = [];
  let offset = directory.length;
  let headStart = 0;
  for (const [index, [tag, content]] of [...tables].entries()) {
    const data = padded(content);
    if (tag === "head") {
      data.writeUInt32BE(0, adjustmentOffset);
      headStart = offset;
    }
    const entry = header.length + 16 * index;
    directory.write(tag, entry, "latin1");
    directory.writeUInt32BE(checksum(data), entry + 4);
    directory.writeUInt32BE(offset, entry + 8);
    directory.writeUInt32BE(content.length, entry + 12);
    parts.push(data);
    offset += data.length;
  }
  const file = Buffer.concat([directory, ...parts]);
  file.writeUInt32BE((wholeFileSum - checksum(file)) >>> 0, headStart + adjustmentOffset);
  return file;
}
