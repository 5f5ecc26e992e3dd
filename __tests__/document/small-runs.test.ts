import { markSmallRuns } from "../../src/document/small-runs";

const page = (body: string): string => `<head><title>it’s</title></head><body>${body}</body>`;

test.each([
  ["it’s", '<span lang="en">it’s</span>'],
  ["在ICA3PP’18上", '在<span lang="en">ICA3PP’18</span>上'],
  ["rock’n’roll", '<span lang="en">rock’n’roll</span>'],
  ["<b>don’t</b>", '<b><span lang="en">don’t</span></b>'],
  ["列夫·托尔斯泰", '列<span class="unbroken">夫·</span>托尔斯泰'],
  ["甲·乙·丙", '<span class="unbroken">甲·</span><span class="unbroken">乙·</span>丙'],
  ["延迟 15 ms，", '延迟 1<span class="unbroken">5 ms</span>，'],
  ["25 ℃", '2<span class="unbroken">5 ℃</span>'],
])("%s is marked", (text, marked) => {
  expect(markSmallRuns(page(text), "zh-Hans")).toBe(page(marked));
});

test.each([
  "‘单引号’里",
  "“it”",
  "甲 · 乙",
  "Go·甲",
  "3 篇",
  "2019 ICML",
  "1 won’’t",
  '<a href="#it’s" class="甲·乙">它</a>',
])("%s is left as it is", (text) => {
  expect(markSmallRuns(page(`${text}<i>it’s</i>`), "zh-Hans")).toBe(
    page(`${text}<i><span lang="en">it’s</span></i>`),
  );
});

test("a page in another language is left as it is", () => {
  expect(markSmallRuns(page("it’s 甲·乙"), "en")).toBe(page("it’s 甲·乙"));
  expect(markSmallRuns(page("it’s"), "ja")).not.toBe(page("it’s"));
});
