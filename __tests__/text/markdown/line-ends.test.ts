import { markdownBlock, markdownInline } from "../../../src/text/markdown";

test.each([
  ["between Han", "第一行\n第二行", "第一行第二行"],
  ["after full-width punctuation", "第一行，\n第二行", "第一行，第二行"],
  ["between a quote and Han", "他说\n“你好”", "他说“你好”"],
  ["between Latin words", "one\ntwo", "one two"],
  ["between Han and Latin", "使用\nPython", "使用 Python"],
  ["between Latin quotes", "“one”\n“two”", "“one” “two”"],
  ["between Hangul", "한국어\n문장", "한국어 문장"],
  ["behind emphasis", "**重点**\n后文", "<strong>重点</strong>后文"],
  ["before emphasis", "前文\n**重点**", "前文<strong>重点</strong>"],
  ["before a literal star", "前文\n*", "前文 *"],
  ["in a code span", "`a\nb`", "<code>a b</code>"],
  ["at the ends", "\n甲\n", "甲"],
  ["two in a row", "甲\n\n乙", "甲乙"],
  ["with spaces around", "one \n  two", "one two"],
  ["after two spaces", "甲  \n乙", "甲<br>乙"],
  ["after a backslash", "甲\\\n乙", "甲<br>乙"],
])("%s", (_, markdown, html) => {
  expect(markdownInline(markdown)).toBe(html);
});

test.each(["1、", "2.", "3）", "（4）", "(5)", "六、", "（七）", "⑧", "• ", "● ", "- ", "——"])(
  "a line that starts with %s keeps to itself",
  (enumerator) => {
    expect(markdownInline(`工作\n${enumerator}内容`)).toBe(`工作<br>${enumerator}内容`);
  },
);

test.each(["3.5倍", "2019）", "一个", "123、"])("a line that starts with %s does not", (start) => {
  expect(markdownInline(`增长，\n${start}`)).not.toContain("<br>");
});

test("a full-width indent starts a paragraph", () => {
  expect(markdownBlock("　　第一段。\n　　第二段，\n同一段。")).toBe(
    "<p>第一段。</p><p>第二段，同一段。</p>",
  );
});
