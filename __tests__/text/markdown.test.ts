import fc from "fast-check";
import { markdownBlock, markdownInline, markdownToHtml, plainText } from "../../src/text/markdown";
import { parseHtml, textOf } from "./parse-html";

describe("markdownToHtml", () => {
  test("is block or inline", () => {
    expect(markdownToHtml("- **a**")).toBe("<ul><li><strong>a</strong></li></ul>");
    expect(markdownToHtml("- **a**", { inline: true })).toBe("- <strong>a</strong>");
  });

  test.each([
    [undefined, ""],
    [null, ""],
    [{}, ""],
    [["a"], ""],
    [true, ""],
    [7, "<p>7</p>"],
    ["", ""],
    ["\ud800a\0\r\nb", "<p>a b</p>"],
  ])("%j", (value, html) => {
    expect(markdownToHtml(value)).toBe(html);
  });

  test("cuts what is too long, between characters", () => {
    expect(markdownToHtml("😀".repeat(60_000), { inline: true })).toBe("😀".repeat(50_000));
    expect(markdownToHtml(`a${"😀".repeat(60_000)}`, { inline: true })).toBe(
      `a${"😀".repeat(49_999)}`,
    );
  });
});

describe("plainText", () => {
  test.each([
    ["**重点**：`code` 与 [链接](https://a.example)", "重点：code 与 链接"],
    ["第一行\n第二行\n\n1. a\n2. b", "第一行第二行 a b"],
    ["> 引\n\n```\nx\n```\n\n---\n# T", "引 x T"],
    ["| a | b |\n|---|---|\n| *1* | 2 |", "a b 1 2"],
    ["a<br>b &amp; <sub>c</sub> <div>", "a b & c <div>"],
    ["  a \t b　c ", "a b c"],
    ["**a", "**a"],
    ["", ""],
  ])("%j is %j", (markdown, text) => {
    expect(plainText(markdown)).toBe(text);
  });
});

describe("text without markdown", () => {
  const character = fc.oneof(
    fc.constantFrom(..."中文，。：（）“”·%+-=/#|>{}()$^;?! \"'abcXYZ019."),
    fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  );
  const plain = fc.string({ unit: character });

  test("is kept, character for character, within a line", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(textOf(parseHtml(markdownInline(text)))).toBe(text);
      }),
    );
  });

  test("is kept as a paragraph", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(textOf(parseHtml(markdownBlock(`文${text}`)))).toBe(`文${text}`.trimEnd());
      }),
    );
  });

  test("is its own plain text, but for spaces", () => {
    fc.assert(
      fc.property(plain, (text) => {
        expect(plainText(`文${text}`)).toBe(`文${text}`.replace(/\s+/g, " ").trim());
      }),
    );
  });
});

test("every letter of any text is kept", () => {
  const piece = fc.constantFrom(
    "*",
    "**",
    "_",
    "~~",
    "`x`",
    "[",
    "]",
    "(",
    "<",
    ">",
    "<b>",
    "</i>",
    "\n",
    "- ",
    "1. ",
    "|",
    "-",
    "#",
    " ",
    "甲",
    "乙",
    "丙",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const letters = (text: string) => text.replace(/[^甲乙丙]/g, "");
      const typed = pieces.join("");
      expect(letters(textOf(parseHtml(markdownInline(typed))))).toBe(letters(typed));
      expect(letters(textOf(parseHtml(markdownBlock(typed))))).toBe(letters(typed));
      expect(letters(plainText(typed))).toBe(letters(typed));
    }),
    { numRuns: 1000 },
  );
});
