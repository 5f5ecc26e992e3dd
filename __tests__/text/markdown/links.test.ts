import { markdownInline } from "../../../src/text/markdown";

test.each([
  ["[论文](https://a.example/x)", '<a href="https://a.example/x">论文</a>'],
  ['[a](https://a.example "title")', '<a href="https://a.example">a</a>'],
  ["[a](https://a.example 'title')", '<a href="https://a.example">a</a>'],
  ["[a](https://a.example (title))", '<a href="https://a.example">a</a>'],
  ["[a](<https://a.example/x y>)", '<a href="https://a.example/x%20y">a</a>'],
  ["[a]( https://a.example\n)", '<a href="https://a.example">a</a>'],
  ["[a](https://a.example/(b)c)", '<a href="https://a.example/(b)c">a</a>'],
  ["[a](https://a.example/\\)b)", '<a href="https://a.example/)b">a</a>'],
  ["[a](https://a.example?x&amp;y)", '<a href="https://a.example?x&amp;y">a</a>'],
  ["[a](a.example)", '<a href="https://a.example">a</a>'],
  ["[a](mailto:ce@a.example)", '<a href="mailto:ce@a.example">a</a>'],
  [
    "[**b** `c`](https://a.example)",
    '<a href="https://a.example"><strong>b</strong> <code>c</code></a>',
  ],
  ["**[b](https://a.example)**", '<strong><a href="https://a.example">b</a></strong>'],
  ["*[b*](https://a.example)", '*<a href="https://a.example">b*</a>'],
  ["[a [b] c](https://a.example)", '<a href="https://a.example">a [b] c</a>'],
  ["[](https://www.a.example/)", '<a href="https://www.a.example/">a.example</a>'],
  ["![图](https://a.example/i.png)", '<a href="https://a.example/i.png">图</a>'],
  ["[![alt](https://i.example)](https://a.example)", '<a href="https://a.example">alt</a>'],
  ["[https://b.example](https://a.example)", '<a href="https://a.example">https://b.example</a>'],
  ["[a [b](https://b.example)](/c)", '[a <a href="https://b.example">b</a>](/c)'],
])("%s", (markdown, html) => {
  expect(markdownInline(markdown)).toBe(html);
});

test.each([
  ["[a](javascript:alert(1))", "a"],
  ["[a](JAVASCRIPT&colon;alert(1))", "a"],
  ["[a](java&#115;cript:alert(1))", "a"],
  ["[a](data:text/html,x)", "a"],
  ["[**a**](/relative)", "<strong>a</strong>"],
  ["![a](data:image/png;base64,AAAA)", "a"],
  ["[a]()", "a"],
])("%s is its text only", (markdown, html) => {
  expect(markdownInline(markdown)).toBe(html);
});

test.each(["[a]", "[a](", "[a](b", "[a](b c)", "a](b)", "[ ]", "![", "[a][b]", "]", "[a] (b)"])(
  "%s stays as typed",
  (text) => {
    expect(markdownInline(text)).toBe(text);
  },
);
