import { markdownBlock } from "../../../src/text/markdown";

const lines = (...parts: string[]) => parts.join("\n");

test.each([
  ["paragraphs", lines("甲", "", "乙", " ", "", "丙"), "<p>甲</p><p>乙</p><p>丙</p>"],
  ["nothing", lines(" ", "", "\t"), ""],
  ["an indent is no code", "    a", "<p>a</p>"],
  [
    "headings",
    lines("# T #", "## ", "a", "===", "b", "---"),
    "<p><strong>T</strong></p><p><strong></strong></p><p><strong>a</strong></p><p><strong>b</strong></p>",
  ],
  ["no heading", "#T", "<p>#T</p>"],
  ["rules", lines("***", "- - -", "___"), "<hr><hr><hr>"],
  [
    "quotes",
    lines("> a", "b", "> > c", "", "d"),
    "<blockquote><p>a b</p><blockquote><p>c</p></blockquote></blockquote><p>d</p>",
  ],
  [
    "fenced code",
    lines("```js", "x < y", "", "*z*", "```", "a"),
    "<pre><code>x &lt; y\n\n*z*</code></pre><p>a</p>",
  ],
  ["tildes", lines("~~~", "```", "~~~~"), "<pre><code>```</code></pre>"],
  ["an open fence", lines("```", "a"), "<pre><code>a</code></pre>"],
  ["marks before a text are no fence", "~~~~加油~~~~", "<p>~~~~加油~~~~</p>"],
  ["a code span is no fence", "```a```", "<p><code>a</code></p>"],
  ["a setext line is no list", lines("a", "-"), "<p><strong>a</strong></p>"],
  [
    "raw HTML",
    lines("<div>", "<script>x</script>", "</div>"),
    "<p>&lt;div&gt; &lt;script&gt;x&lt;/script&gt; &lt;/div&gt;</p>",
  ],
])("%s", (_, markdown, html) => {
  expect(markdownBlock(markdown)).toBe(html);
});

describe("lists", () => {
  test.each([
    [
      "bullets",
      lines("- a", "* b", "+ c"),
      "<ul><li>a</li></ul><ul><li>b</li></ul><ul><li>c</li></ul>",
    ],
    [
      "numbers",
      lines("1. a", "1. b", "", "3) c"),
      '<ol><li>a</li><li>b</li></ol><ol start="3"><li>c</li></ol>',
    ],
    ["loose is tight", lines("- a", "", "- b"), "<ul><li>a</li><li>b</li></ul>"],
    [
      "nested",
      lines("1. a", "   - b", "     - c", "   - d", "2. e"),
      "<ol><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ol>",
    ],
    ["tabs", lines("- a", "\t- b"), "<ul><li>a<ul><li>b</li></ul></li></ul>"],
    ["lazy lines", lines("- a", "b", "- c"), "<ul><li>a b</li><li>c</li></ul>"],
    ["paragraphs in an item", lines("- a", "", "  b"), "<ul><li><p>a</p><p>b</p></li></ul>"],
    [
      "code in an item",
      lines("- a", "  ```", "  b", "  ```"),
      "<ul><li>a<pre><code>b</code></pre></li></ul>",
    ],
    ["after a paragraph", lines("a", "- b", "", "c"), "<p>a</p><ul><li>b</li></ul><p>c</p>"],
    [
      "a number inside a paragraph",
      lines("in the year", "1998. Then"),
      "<p>in the year 1998. Then</p>",
    ],
    ["empty items", lines("-", "- "), "<ul><li></li><li></li></ul>"],
    ["tasks in a loose list", lines("- [ ] a", "", "- [x] b"), "<ul><li>☐ a</li><li>☑ b</li></ul>"],
    [
      "tasks",
      lines("- [ ] a", "- [x] b", "- [X] c", "- [y] d"),
      "<ul><li>☐ a</li><li>☑ b</li><li>☑ c</li><li>[y] d</li></ul>",
    ],
    ["bold is no bullet", "**a**：b", "<p><strong>a</strong>：b</p>"],
    ["Chinese numbering", lines("职责：", "1、甲", "2、乙"), "<p>职责：<br>1、甲<br>2、乙</p>"],
  ])("%s", (_, markdown, html) => {
    expect(markdownBlock(markdown)).toBe(html);
  });
});

describe("tables", () => {
  const head = '<thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead>';

  test.each([
    [
      "with outer bars",
      lines("| a | b |", "|---|:-:|", "| 1 | **2** |"),
      `<table>${head}<tbody><tr><td>1</td><td><strong>2</strong></td></tr></tbody></table>`,
    ],
    [
      "without outer bars",
      lines("a | b", "-|-", "1 | 2", "", "c"),
      `<table>${head}<tbody><tr><td>1</td><td>2</td></tr></tbody></table><p>c</p>`,
    ],
    [
      "a bar in a cell",
      lines("a|b", "-|-", "1\\|2|3"),
      `<table>${head}<tbody><tr><td>1|2</td><td>3</td></tr></tbody></table>`,
    ],
    [
      "short rows",
      lines("a|b", "-|-", "1", "|2"),
      `<table>${head}<tbody><tr><td>1</td><td></td></tr><tr><td>2</td><td></td></tr></tbody></table>`,
    ],
    ["none where a cell would be lost", lines("a|b", "-|-", "1|2|3"), "<p>a|b -|- 1|2|3</p>"],
    [
      "none of more columns than a page can hold",
      lines("|".repeat(30), "-|".repeat(29)),
      `<p>${"|".repeat(30)} ${"-|".repeat(29)}</p>`,
    ],
    ["no rows", lines("a|b", "-|-"), `<table>${head}</table>`],
    ["after a paragraph", lines("p", "a|b", "-|-"), `<p>p</p><table>${head}</table>`],
    ["no table", lines("a|b", "-|-|-"), "<p>a|b -|-|-</p>"],
  ])("%s", (_, markdown, html) => {
    expect(markdownBlock(markdown)).toBe(html);
  });
});
