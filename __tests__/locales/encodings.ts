/** Characters of a double-byte encoding, by decoding every pair of bytes. */
function characters(
  encoding: string,
  leads: [number, number],
  trails: [number, number],
): Set<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = leads[0]; lead <= leads[1]; lead += 1) {
    for (let trail = trails[0]; trail <= trails[1]; trail += 1) {
      const text = decoder.decode(Uint8Array.of(lead, trail));
      if ([...text].length === 1) found.add(text);
    }
  }
  return found;
}

/** GB 2312: what simplified Chinese is written with; it holds no traditional form. */
export const gb2312 = characters("gbk", [0xb0, 0xf7], [0xa1, 0xfe]);

/** Big5, level 1: the common characters of traditional Chinese; it holds no simplified form. */
export const big5 = characters("big5", [0xa4, 0xc6], [0x40, 0xfe]);
