import { readFileSync } from "node:fs";
import { widthsOf } from "../../../scripts/fonts/widths";
import { advanceOf } from "../../../src/document/fit/advances";

const font = (name: string) =>
  widthsOf(readFileSync(require.resolve(`@expo-google-fonts/${name}.ttf`)));

const faces = [
  ["sans", "regular", font("noto-sans-sc/400Regular/NotoSansSC_400Regular")],
  ["sans", "bold", font("noto-sans-sc/700Bold/NotoSansSC_700Bold")],
  ["serif", "regular", font("noto-serif-sc/400Regular/NotoSerifSC_400Regular")],
  ["serif", "bold", font("noto-serif-sc/700Bold/NotoSerifSC_700Bold")],
] as const;

const printable = Array.from({ length: 95 }, (_, index) => index + 0x20);
const han = [..."高策软件工程师，。、；：！？（）《》「」ａ％〇"].map(
  (sign) => sign.codePointAt(0) ?? 0,
);

describe.each(faces)("%s %s", (family, weight, widthOf) => {
  const face = { family, isBold: weight === "bold", isMonospaced: false, isWide: true };

  test("ASCII is as wide as in the font, less its kerning", () => {
    const faults = printable.filter((codePoint) => {
      const share = advanceOf(codePoint, face) / (widthOf(codePoint) ?? 0);
      return share < 0.99 || share > 1;
    });
    expect(faults).toEqual([]);
  });

  test("Han and its punctuation are as wide as they are high", () => {
    expect(han.map(widthOf)).toEqual(han.map((codePoint) => advanceOf(codePoint, face)));
  });

  test("letters with accents are as wide as those without", () => {
    const letters = [..."àéîöüñçÅÉŁřş"].map((letter) => letter.codePointAt(0) ?? 0);
    const faults = letters.filter((codePoint) => {
      const width = widthOf(codePoint);
      return width !== undefined && Math.abs(advanceOf(codePoint, face) - width) > 0.11;
    });
    expect(faults).toEqual([]);
  });
});

test("quotes and dashes are as wide as a Han in Chinese, and narrow elsewhere", () => {
  const latin = font("source-sans-3/400Regular/SourceSans3_400Regular");
  for (const sign of "“”‘’…×") {
    const codePoint = sign.codePointAt(0) ?? 0;
    const face = { family: "sans" as const, isBold: false, isMonospaced: false };
    expect(advanceOf(codePoint, { ...face, isWide: true })).toBe(1);
    const scaled = (latin(codePoint) ?? 0) * 1.115;
    expect(advanceOf(codePoint, { ...face, isWide: false })).toBeCloseTo(scaled, 2);
  }
});
