import { readFileSync } from "node:fs";
import type { FaceName } from "../../src/fonts";
import { readTables } from "../../src/fonts/sfnt";
import { type Keeping, startSubsetter } from "../../src/fonts/subsetter";
import { common, lettersAndSigns, rare } from "./characters";
import { fullCmapOnly } from "./cmap-table";
import type { Family, Source } from "./families";
import { nameTable } from "./name-table";
import { sfntFile } from "./sfnt-file";
import { widthsOf } from "./widths";

export const subsetterFile = require.resolve("harfbuzzjs/dist/harfbuzz-subset.wasm");

const withoutTables = ["BASE", "STAT", "VORG", "vhea", "vmtx"];

/** What horizontal lines need: kerning, ligatures, combining marks, punctuation of half the width. */
const keeping: Keeping = {
  features: ["kern", "liga", "ccmp", "locl", "mark", "mkmk", "halt"],
  withoutTables,
};

/** Single letters among those of another face: there are no pairs to kern. */
const keepingMarks: Keeping = { features: ["ccmp", "mark", "mkmk"], withoutTables };

/** Interpunct and bullet are set narrow everywhere; the sans face has full-width ones only. */
const narrowDots = new Set([0xb7, 0x2022]);

/** A bold m may be as wide as a Han, and is none. */
const letter = /\p{L}/u;

/** The cut of a font, under the name of ours. */
function cut(
  font: Uint8Array,
  codePoints: number[],
  kept: Keeping,
  family: string,
  style: string,
): Buffer {
  const module = new WebAssembly.Module(readFileSync(subsetterFile));
  const file = Buffer.from(startSubsetter(module).load(font).cut(codePoints, kept));
  const tables = new Map(
    [...readTables(file)].map(([tag, { buffer, byteOffset, byteLength }]) => [
      tag,
      Buffer.from(buffer, byteOffset, byteLength),
    ]),
  );
  const cmap = readTables(file).get("cmap");
  const fullCmap = cmap && fullCmapOnly(cmap);
  if (fullCmap !== undefined) tables.set("cmap", fullCmap);
  tables.set("name", nameTable(family, style));
  return sfntFile(file.subarray(0, 12), tables);
}

/**
 * The faces of one weight: the common and the rare characters of the main font, and of the Latin one
 * the letters and signs that the main one lacks or draws as wide as a Han.
 */
export function cutFaces(
  { main, latin }: Family,
  weight: "regular" | "bold",
): ReadonlyMap<FaceName, Buffer> {
  const fileOf = (source: Source) =>
    readFileSync(require.resolve(`${source.package}/${source[weight]}`));
  const mainFile = fileOf(main);
  const latinFile = fileOf(latin);
  const mainWidth = widthsOf(mainFile);
  const latinWidth = widthsOf(latinFile);
  const isInMain = (codePoint: number): boolean =>
    !narrowDots.has(codePoint) && mainWidth(codePoint) !== undefined;
  const isWideSign = (codePoint: number): boolean =>
    (mainWidth(codePoint) ?? 1) >= 1 && !letter.test(String.fromCodePoint(codePoint));
  const isForLatin = (codePoint: number): boolean =>
    latinWidth(codePoint) !== undefined && (!isInMain(codePoint) || isWideSign(codePoint));
  const style = weight === "regular" ? "Regular" : "Bold";
  return new Map<FaceName, Buffer>([
    [weight, cut(mainFile, common().filter(isInMain), keeping, main.name, style)],
    [`rare-${weight}`, cut(mainFile, rare().filter(isInMain), keeping, `${main.name} Rare`, style)],
    [
      `latin-${weight}`,
      cut(latinFile, lettersAndSigns().filter(isForLatin), keepingMarks, latin.name, style),
    ],
  ]);
}
