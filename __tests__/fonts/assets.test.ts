import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { big5Level1, commonlyUsed, gb2312, ownWords } from "../../scripts/fonts/characters";
import { coverageOf } from "../../src/fonts/coverage";
import { readTables } from "../../src/fonts/sfnt";
import { asset, folders } from "./support/assets";

const weights = ["regular", "bold"] as const;
/** Letters of Latin Extended-A that the Latin face of a family lacks: long out of use, or of few users. */
const absent = { sans: "ŉ", serif: "ŉĬĭĲĳŦŧ" };

const text = (codePoints: readonly number[]): string => String.fromCodePoint(...codePoints);

test("the tables of characters are whole", () => {
  expect(new Set(commonlyUsed()).size).toBe(8105);
  expect(new Set(gb2312()).size).toBe(6763);
  expect(new Set(big5Level1()).size).toBe(5401);
});

describe.each(Object.keys(folders) as (keyof typeof folders)[])("the %s family", (family) => {
  test.each(weights)("covers the tables of characters in %s", (weight) => {
    const common = coverageOf(asset(family, weight));
    const rare = coverageOf(asset(family, `rare-${weight}`));
    const lacking = [...commonlyUsed(), ...gb2312(), ...big5Level1(), ...ownWords()].filter(
      (codePoint) => !common(codePoint) && !rare(codePoint),
    );
    expect(text(lacking)).toBe("");
  });

  test.each(weights)("covers Latin, kana, punctuation and rare names in %s", (weight) => {
    const faces = [weight, `rare-${weight}`, `latin-${weight}`] as const;
    const coverages = faces.map((face) => coverageOf(asset(family, face)));
    const latinExtendedA = Array.from({ length: 0x80 }, (_, index) => 0x100 + index);
    const wanted = [
      ...latinExtendedA.filter(
        (codePoint) => !absent[family].includes(String.fromCodePoint(codePoint)),
      ),
      ...Array.from(
        "Aa0~é×·–—…‘’“”•€☑☐你，。：；！？（）《》「」『』、·ぁんアンーÅøßЖя𠅤𬭚𬱟𫖮㑇㛃䶮喆堃珺嫚",
      ).map((character) => character.codePointAt(0) ?? 0),
    ];
    const lacking = wanted.filter((codePoint) => !coverages.some((covers) => covers(codePoint)));
    expect(text(lacking)).toBe("");
  });

  test("keeps kerning, ligatures and half-width punctuation, and no name that is reserved", () => {
    for (const weight of weights) {
      const tables = readTables(asset(family, weight));
      const featuresOf = (tag: string): Set<string> => {
        const table = tables.get(tag);
        if (table === undefined) return new Set();
        const list = table.getUint16(6);
        return new Set(
          Array.from({ length: table.getUint16(list) }, (_, index) =>
            String.fromCharCode(
              ...[0, 1, 2, 3].map((byte) => table.getUint8(list + 2 + index * 6 + byte)),
            ),
          ),
        );
      };
      expect([...featuresOf("GPOS")]).toEqual(expect.arrayContaining(["halt", "kern"]));
      expect([...featuresOf("GSUB")]).toEqual(expect.arrayContaining(["ccmp", "liga"]));
      for (const face of [weight, `rare-${weight}`, `latin-${weight}`]) {
        const name = readTables(asset(family, face)).get("name");
        const bytes = Buffer.from(
          name?.buffer ?? new ArrayBuffer(0),
          name?.byteOffset,
          name?.byteLength,
        );
        expect(bytes.swap16().toString("utf16le")).not.toMatch(/Source|Noto/);
        bytes.swap16();
      }
    }
  });

  test("is made of static TrueType outlines", () => {
    for (const face of weights.flatMap((weight) => [weight, `rare-${weight}`, `latin-${weight}`])) {
      const tags = [...readTables(asset(family, face)).keys()];
      expect(tags).toContain("glyf");
      expect(tags.filter((tag) => /^(CFF|fvar|gvar)/.test(tag))).toEqual([]);
    }
  });

  test("has its licence beside it", () => {
    const licence = readFileSync(join(__dirname, "../..", folders[family], "OFL.txt"), "utf8");
    expect(licence.match(/SIL OPEN FONT LICENSE Version 1\.1/g)).toHaveLength(2);
  });
});

/** Bytes that differ mean that a font, the subsetter or the tables have changed: look at the pages. */
test("the assets are the same bytes on every machine", () => {
  const sums = Object.keys(folders).flatMap((family) =>
    weights
      .flatMap((weight) => [weight, `rare-${weight}`, `latin-${weight}`])
      .map((face) => {
        const bytes = asset(family as keyof typeof folders, face);
        return `${family} ${face} ${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`;
      }),
  );
  expect(sums).toMatchInlineSnapshot(`
[
  "sans regular 60f65b96573c0cea",
  "sans rare-regular 250c21f9f8339824",
  "sans latin-regular e81540ea701bf14c",
  "sans bold be386b44cd0fafc0",
  "sans rare-bold 5fedf631c1a42193",
  "sans latin-bold 63fe906d961922ba",
  "serif regular 0aa78b25625086cc",
  "serif rare-regular add33d07417e44fa",
  "serif latin-regular 591896927a9f6296",
  "serif bold a9cf8234b756685b",
  "serif rare-bold f1ef255ebbe63f90",
  "serif latin-bold b0361d379a06b8e9",
]
`);
});
