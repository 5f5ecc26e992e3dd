import fc from "fast-check";
import { cleanText, isClean } from "../../src/text/clean";

test.each([
  ["plain text", "a\tb\nc 中文 é 😀 𠮷", "a\tb\nc 中文 é 😀 𠮷"],
  ["lone surrogates", "\ud800a\udc00b\ud83d", "ab"],
  ["control characters", "a\0b\u0007c\u007fd\u0080e\u009ff", "abcdef"],
  ["line ends", "a\r\nb\rc\u2028d\u2029e\vf\fg\u0085h", "a\nb\nc\nd\ne\nf\ng\nh"],
  ["byte order marks", "\ufeffa\ufeffb", "ab"],
  ["noncharacters", "a\ufffe\uffff\ufdd0\u{1fffe}b", "ab"],
  ["Kangxi radicals", "⼀⽣⻓⻔⻢⿕", "一生长门马龠"],
  ["radicals that stand for nothing else", "⺀⺇", "⺀⺇"],
  ["compatibility characters stay", "ﬁ①Ａ㎡", "ﬁ①Ａ㎡"],
])("%s", (_, text, clean) => {
  expect(cleanText(text)).toBe(clean);
  expect(isClean(text)).toBe(text === clean);
});

test("cleaning is done once", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      expect(isClean(cleanText(text))).toBe(true);
    }),
  );
});

test("the result is well formed and holds no control characters", () => {
  const codeUnits = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units));
  fc.assert(
    fc.property(codeUnits, (text) => {
      const clean = cleanText(text);
      expect(() => encodeURIComponent(clean)).not.toThrow();
      expect(clean.replace(/[\n\t]/g, "")).not.toMatch(/[\p{Cc}\p{Noncharacter_Code_Point}]/u);
    }),
  );
});
