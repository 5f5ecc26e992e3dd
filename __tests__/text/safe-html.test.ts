import fc from "fast-check";
import {
  cssString,
  element,
  escapeHtml,
  joinHtml,
  jsonLdHtml,
  styleSheetHtml,
} from "../../src/text/safe-html";
import { elementsOf, parseHtml, textOf } from "./parse-html";

describe("escapeHtml", () => {
  test.each([
    ["plain 文字", "plain 文字"],
    [`<a href="x">'&'</a>`, "&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;"],
    ["&amp;", "&amp;amp;"],
    ["", ""],
  ])("%j", (text, html) => {
    expect(escapeHtml(text)).toBe(html);
  });

  test("a parser gives back the text", () => {
    // U+0000 and carriage returns do not survive any HTML parser; `cleanText` removes both.
    const text = fc.string({ unit: "binary" }).map((value) => value.replace(/[\0\r]/g, ""));
    fc.assert(
      fc.property(text, (value) => {
        const fragment = parseHtml(`<p title="${escapeHtml(value)}">${escapeHtml(value)}</p>`);
        expect(textOf(fragment)).toBe(value);
        expect(fragment.childNodes?.[0]?.attrs?.[0]?.value).toBe(value);
      }),
    );
  });
});

describe("element", () => {
  test("escapes attributes and keeps children", () => {
    const link = element("a", { href: `https://a.example/?x="><script>` }, escapeHtml("<x>"));
    expect(link).toBe('<a href="https://a.example/?x=&quot;&gt;&lt;script&gt;">&lt;x&gt;</a>');
    expect(element("li", {}, [link, escapeHtml("!")])).toBe(`<li>${link}!</li>`);
  });

  test("void elements have no content and no end tag", () => {
    expect(element("br", {}, [])).toBe("<br>");
    expect(element("hr", {}, escapeHtml("x"))).toBe("<hr>");
  });

  test("joinHtml puts pieces together", () => {
    expect(joinHtml([escapeHtml("<"), element("br", {}, [])])).toBe("&lt;<br>");
    expect(joinHtml([])).toBe("");
  });
});

describe("jsonLdHtml", () => {
  test("leaves no character that ends a script", () => {
    const html = jsonLdHtml({ name: "</script><!--&\u2028\u2029" });
    expect(html).not.toMatch(/[<>&\u2028\u2029]/);
    expect(JSON.parse(html)).toEqual({ name: "</script><!--&\u2028\u2029" });
  });

  test("is JSON for whatever there is", () => {
    expect(jsonLdHtml(undefined)).toBe("null");
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(jsonLdHtml(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test("stays one script for a parser", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const html = `<script type="application/ld+json">${jsonLdHtml({ text })}</script><p></p>`;
        const tags = elementsOf(parseHtml(html)).map(({ tagName }) => tagName);
        expect(tags).toEqual(["script", "p"]);
      }),
    );
  });
});

describe("style sheets", () => {
  test("an end tag in a string ends nothing", () => {
    const html = styleSheetHtml(`a::before{content:"</style></STYLE>"}b>c{color:red}`);
    expect(html).toBe(`a::before{content:"<\\/style><\\/STYLE>"}b>c{color:red}`);
    const tags = elementsOf(parseHtml(`<style>${html}</style>`)).map(({ tagName }) => tagName);
    expect(tags).toEqual(["style"]);
  });

  test.each([
    ["高策", '"高策"'],
    ["Ce Gao", '"Ce\\20 Gao"'],
    ['";}</style>', '"\\22 \\3b \\7d \\3c \\2f style\\3e "'],
    ["a\\b\n", '"a\\5c b\\a "'],
    ["\0\ud800", '"\\fffd \\fffd "'],
    ["😀", '"😀"'],
  ])("cssString(%j)", (text, css) => {
    expect(cssString(text)).toBe(css);
  });

  test("no text gets out of its CSS string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cssString(text).slice(1, -1)).not.toMatch(/["'<>{};\n\r\f]|\\(?![0-9a-f]+ )/);
      }),
    );
  });
});
