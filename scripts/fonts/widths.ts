import { readTables } from "../../src/fonts/sfnt";
import { glyphsOf } from "./cmap-table";

/** The advance width of a character in ems; undefined for a character that the font lacks. */
export function widthsOf(font: Uint8Array): (codePoint: number) => number | undefined {
  const tables = readTables(font);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`the font has no table ${tag}`);
    return found;
  };
  const unitsPerEm = table("head").getUint16(18);
  const fullMetrics = table("hhea").getUint16(34);
  const metrics = table("hmtx");
  const glyphs = glyphsOf(table("cmap"));
  return (codePoint) => {
    const glyph = glyphs.get(codePoint);
    if (glyph === undefined) return undefined;
    return metrics.getUint16(4 * Math.min(glyph, fullMetrics - 1)) / unitsPerEm;
  };
}
