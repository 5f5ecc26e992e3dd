import { markdownBlock, markdownInline } from "../../../src/text/markdown";

describe("what is beyond a limit is shown as typed", () => {
  const quotes = (depth: number) => `${"> ".repeat(depth)}**a**`;

  test.each([
    ["long texts", `**a**\n\n${"字\n\n".repeat(100)}`, `**a**\n\n${"字".repeat(20_000)}`],
    ["many lines", `**a**\n${"字\n".repeat(998)}`, `**a**\n${"字\n".repeat(1000)}`],
    ["deep quotes", quotes(16), quotes(17)],
    ["deep lists", `${"- 1. ".repeat(8)}**a**`, `${"- 1. ".repeat(9)}**a**`],
  ])("%s", (_, within, beyond) => {
    expect(markdownBlock(within)).toContain("<strong>a</strong>");
    expect(markdownBlock(beyond)).toMatch(/^<p>[^<]*\*\*a\*\*[^*]*$/);
  });

  test.each([
    ["long paragraphs", `**a**${"字".repeat(4000)}`, `**a**${"字".repeat(5000)}`],
    ["many marks", "**a**".repeat(75), "**a**".repeat(76)],
  ])("%s", (_, within, beyond) => {
    expect(markdownInline(within)).toContain("<strong>a</strong>");
    expect(markdownInline(beyond)).toBe(beyond);
    expect(markdownBlock(`- ${beyond}\n- **b**`)).toBe(
      `<ul><li>${beyond}</li><li><strong>b</strong></li></ul>`,
    );
  });
});

/** Inputs at which readers of markdown take quadratic time or run out of stack. */
const patterns = [
  ...["*a ", "**a ", "*a_", "_**a", "a**b", "***a**b*", "~~a", "a~~", "*", "_", "~~"],
  ...["`a", "``", "[", "[a](", "[a](b", "[a](<b", "![", "](", "[![a](b)](", "[a][b]", "[x]: y\n"],
  ...["<", "<b>", "<b><i>", "<b *", "<!--", "&", "&#42;", "\\", "\\\n", "a@", "www.a.", "http://("],
  ...[
    ">",
    "> - ",
    "> a\nb\n",
    "- ",
    "- a\n\n",
    "1. a\n",
    "  - a\n",
    "-\n",
    "\t",
    " ",
    "\n　",
    "a  \n",
  ],
  ...[
    "|",
    "a|\n",
    "|a|\n|-|\n|b|\n",
    "a\n-\n",
    "# ",
    "```\n",
    "~~~ ",
    "- [ ] a\n",
    "* * ",
    "中*",
    "1、a\n",
  ],
];

test.each(patterns)("%j costs bounded time", (pattern) => {
  const started = process.cpuUsage().user;
  for (const length of [4900, 19_900, 100_000]) {
    const text = pattern.repeat(length / pattern.length);
    markdownBlock(text);
    markdownBlock(`*a ${text} b*`);
    markdownInline(text);
  }
  const spread = pattern.repeat(290 / pattern.length) + "字".repeat(4600);
  markdownBlock([spread, spread, spread, spread].join("\n\n"));
  expect((process.cpuUsage().user - started) / 1000).toBeLessThan(1500);
});
