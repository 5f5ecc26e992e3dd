import { markdownInline } from "../../../src/text/markdown";

describe("code", () => {
  test.each([
    ["`a<b`", "<code>a&lt;b</code>"],
    ["`` a`b ``", "<code>a`b</code>"],
    ["`  `", "<code>  </code>"],
    ["`*a*`", "<code>*a*</code>"],
    ["*a`*`", "*a<code>*</code>"],
    ["`a", "`a"],
    ["``a`", "``a`"],
    ["`a` ``b`` `c`", "<code>a</code> <code>b</code> <code>c</code>"],
    ["[a`](b)`", "[a<code>](b)</code>"],
  ])("%s", (markdown, html) => {
    expect(markdownInline(markdown)).toBe(html);
  });
});

describe("HTML elements", () => {
  test.each([
    ["H<sub>2</sub>O 与 x<SUP>2</SUP>", "H<sub>2</sub>O 与 x<sup>2</sup>"],
    [
      "<kbd>Ctrl</kbd><mark>m</mark><small>s</small><u>u</u><s>s</s><i>i</i>",
      "<kbd>Ctrl</kbd><mark>m</mark><small>s</small><u>u</u><s>s</s><i>i</i>",
    ],
    ["a<br>b<br/>c<br />d", "a<br>b<br>c<br>d"],
    ["<i>slanted</i> *too*", "<i>slanted</i> <em>too</em>"],
    ["*含 Latin 的*", '<em class="dotted">含 Latin 的</em>'],
    ["<b>粗<i>斜</i></b>常", '<b>粗<i class="dotted">斜</i></b>常'],
    ["<b>*a*</b>", "<b><em>a</em></b>"],
    ["**<u>a</u>**", "<strong><u>a</u></strong>"],
    ["<b>粗", "&lt;b&gt;粗"],
    ["<b>粗<i>斜</b>常", "<b>粗&lt;i&gt;斜</b>常"],
    ["<b>**a</b>**", "<b>**a</b>**"],
    ["a</b>", "a&lt;/b&gt;"],
    ["</br>", "&lt;/br&gt;"],
    ["<b/>a", "&lt;b/&gt;a"],
    ["<b class=x>a</b>", "&lt;b class=x&gt;a&lt;/b&gt;"],
    ["<b\n>a", "&lt;b &gt;a"],
    ["<div>a</div>", "&lt;div&gt;a&lt;/div&gt;"],
    ["<!-- a -->", "&lt;!-- a --&gt;"],
    ["Vector<T>, x < y > z", "Vector&lt;T&gt;, x &lt; y &gt; z"],
  ])("%s", (markdown, html) => {
    expect(markdownInline(markdown)).toBe(html);
  });
});

test.each([
  "1. a",
  "# a",
  "- a",
  "+ a",
  "---",
  "C#",
  "a | b",
  "\\alpha",
  "C:\\Users",
  "100%",
  "$x$",
  "1) a",
])("%s stays as typed", (text) => {
  expect(markdownInline(text)).toBe(text);
});

test("a quote mark stays, too", () => {
  expect(markdownInline("> 100 万")).toBe("&gt; 100 万");
});
