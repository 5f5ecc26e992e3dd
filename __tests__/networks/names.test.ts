import fc from "fast-check";
import { localeFor } from "../../src/locales";
import { networkName, networkOf } from "../../src/networks";
import { namesOf } from "../../src/networks/names";
import { networks } from "../../src/networks/table";

test.each(networks)("$name is found by its names", (network) => {
  const written = [network.name, ...(network.chinese ?? []), ...(network.aliases ?? [])];
  for (const name of [
    ...written,
    ...written.map((name) => name.toUpperCase()),
    ...namesOf(network),
  ])
    expect([name, networkOf(name)?.name]).toEqual([name, network.name]);
});

test("no name leads to two networks", () => {
  const names = networks.flatMap(namesOf);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names).not.toContain("");
});

test.each([
  ["stackoverflow", "Stack Overflow"],
  ["stack-overflow", "Stack Overflow"],
  ["google_scholar", "Google Scholar"],
  ["谷歌学术", "Google Scholar"],
  ["B站", "Bilibili"],
  ["Ｇｉｔｈｕｂ", "GitHub"],
  ["leetcode.cn", "LeetCode China"],
  ["X (Twitter)", "X"],
  ["微信公众号", "WeChat Official Account"],
])("%s is %s", (written, name) => {
  expect(networkOf(written)?.name).toBe(name);
});

test.each(["constructor", "__proto__", "", " ", "-", "Nowhere", "\ud800"])("%p is none", (name) => {
  expect(networkOf(name)).toBeUndefined();
});

/** On a page in a language, whose words are those of a locale. */
const nameOn = (language: string, written: string): string =>
  networkName(written, localeFor(language).tag);

// biome-ignore format: a table reads better with one network a line
test.each([
  ["Zhihu", "知乎", "知乎", "Zhihu"],
  ["知乎", "知乎", "知乎", "Zhihu"],
  ["juejin", "掘金", "掘金", "Juejin"],
  ["weibo", "微博", "微博", "Weibo"],
  ["Gitee", "码云", "碼雲", "Gitee"],
  ["bilibili", "哔哩哔哩", "嗶哩嗶哩", "Bilibili"],
  ["leetcode.cn", "力扣", "力扣", "LeetCode China"],
  ["LeetCode", "LeetCode", "LeetCode", "LeetCode"],
  ["微信", "微信", "微信", "WeChat"],
  ["公众号", "公众号", "公眾號", "WeChat Official Account"],
  ["Xiaohongshu", "小红书", "小紅書", "Xiaohongshu"],
  ["github", "GitHub", "GitHub", "GitHub"],
  ["LinkedIn", "LinkedIn", "LinkedIn", "LinkedIn"],
  ["领英", "领英", "領英", "LinkedIn"],
  ["Google Scholar", "Google Scholar", "Google Scholar", "Google Scholar"],
  ["谷歌学术", "谷歌学术", "Google 學術搜尋", "Google Scholar"],
  ["X", "X", "X", "X"],
  ["Twitter", "Twitter", "Twitter", "Twitter"],
  ["推特", "推特", "推特", "Twitter"],
  ["My Own Place", "My Own Place", "My Own Place", "My Own Place"],
])("%s is %s, %s or %s", (written, simplified, traditional, other) => {
  for (const tag of ["zh-Hans", "zh", "zh-CN", "zh-Hans-SG"])
    expect([tag, nameOn(tag, written)]).toEqual([tag, simplified]);
  for (const tag of ["zh-Hant", "zh-TW", "zh-HK", "zh-Hant-HK", "yue"])
    expect([tag, nameOn(tag, written)]).toEqual([tag, traditional]);
  for (const tag of ["en", "ja", "ko-KR", "zh-Latn", "no tag", ""])
    expect([tag, nameOn(tag, written)]).toEqual([tag, other]);
});

test("no two texts throw, and unknown names stay as they are", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (written, tag) => {
      const name = networkName(written, tag);
      return networkOf(written) !== undefined || name === written;
    }),
  );
});
