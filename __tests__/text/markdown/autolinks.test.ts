import { markdownInline } from "../../../src/text/markdown";

const link = (url: string, text = url) => `<a href="${url}" class="url">${text}</a>`;

test.each([
  ["https://a.example/b", link("https://a.example/b")],
  ["见https://a.example/b。后文", `见${link("https://a.example/b")}。后文`],
  ["见https://a.example/b后文", `见${link("https://a.example/b")}后文`],
  ["（https://a.example/b）", `（${link("https://a.example/b")}）`],
  ["“https://a.example”", `“${link("https://a.example")}”`],
  [
    "https://a.example、https://b.example",
    `${link("https://a.example")}、${link("https://b.example")}`,
  ],
  ["(see https://a.example/b).", `(see ${link("https://a.example/b")}).`],
  ["https://a.example/c_(d)", link("https://a.example/c_(d)")],
  ["https://a.example/a_b_c*d*e", link("https://a.example/a_b_c*d*e")],
  ["https://a.example, and", `${link("https://a.example")}, and`],
  ["**https://a.example**", `<strong>${link("https://a.example")}</strong>`],
  ["HTTPS://a.example", link("https://a.example", "HTTPS://a.example")],
  ["www.a.example，好", `${link("https://www.a.example", "www.a.example")}，好`],
  ["官网：www.a.example", `官网：${link("https://www.a.example", "www.a.example")}`],
  ["Blog:https://a.example", `Blog:${link("https://a.example")}`],
  ["*见*https://a.example/~b/*", `<em class="dotted">见</em>${link("https://a.example/~b/")}*`],
  ["https://a.example?x=1&y=2", link("https://a.example?x=1&amp;y=2")],
  ["<https://a.example/中文>", link("https://a.example/中文")],
  ["ce@a.example", link("mailto:ce@a.example", "ce@a.example")],
  [
    "邮箱：a_b.c+d@a-b.example。",
    `邮箱：${link("mailto:a_b.c+d@a-b.example", "a_b.c+d@a-b.example")}。`,
  ],
  ["<ce@a.example>", link("mailto:ce@a.example", "ce@a.example")],
])("%s", (markdown, html) => {
  expect(markdownInline(markdown)).toBe(html);
});

test.each([
  "https://",
  "https://。",
  "a.example/b",
  "www.",
  "@handle",
  "@vue/cli",
  "react@18.2.0",
  "git@github.com:user/repo",
  "a@b",
  "ftp://a.example",
])("%s is no link", (text) => {
  expect(markdownInline(text)).toBe(text);
});

test("an address in angle brackets that may not be followed stays as typed", () => {
  expect(markdownInline("<javascript:alert(1)>")).toBe("&lt;javascript:alert(1)&gt;");
});
