import { chineseOf } from "../../src/language/han";
import { big5, gb2312 } from "../locales/encodings";

const leaning = (characters: Iterable<string>, chinese: string) =>
  [...characters].filter((character) => chineseOf(character) === chinese);

test("characters of one Chinese are not in the common characters of the other", () => {
  const simplified = leaning(gb2312, "zh-Hans");
  const traditional = leaning(big5, "zh-Hant");
  expect(simplified.length).toBeGreaterThan(60);
  expect(traditional).toHaveLength(simplified.length);
  expect(simplified.filter((character) => big5.has(character))).toEqual([]);
  expect(traditional.filter((character) => gb2312.has(character))).toEqual([]);
  expect(leaning(gb2312, "zh-Hant")).toEqual([]);
});

test.each([
  ["软件工程师", "zh-Hans"],
  ["軟體工程師", "zh-Hant"],
  ["人工智能", undefined],
  ["後台系統的开发与維護經驗", "zh-Hant"],
  ["abc", undefined],
  ["", undefined],
])("%s: %s", (text, chinese) => {
  expect(chineseOf(text)).toBe(chinese);
});
