import fc from "fast-check";
import { displayUrl, mailtoUrl, safeImageUrl, safeUrl, telUrl } from "../../src/text/url";

describe("safeUrl", () => {
  test.each([
    "https://gaocegege.com",
    "http://a.example/中文?x=1#y",
    "https://medium.com/@user",
    "https://a.example/c_(d)",
    "http://例子.中国/路",
    "http://localhost:3000/",
    "http://[::1]/",
    "mailto:ce@example.com",
    "mailto:ce@example.com?subject=hi",
    "tel:+8613800000000",
  ])("%s stays as typed", (url) => {
    expect(safeUrl(url)).toBe(url);
  });

  test.each([
    ["gaocegege.com", "https://gaocegege.com"],
    ["www.example.org/a", "https://www.example.org/a"],
    ["例子.中国", "https://例子.中国"],
    ["a.example:8080/x", "https://a.example:8080/x"],
    ["//a.example/x", "https://a.example/x"],
    ["  https://a.example\n", "https://a.example"],
    ["HTTPS://a.example", "https://a.example"],
    ["https：//a.example", "https://a.example"],
    ["https:a.example", "https://a.example/"],
    ["http:\\\\a.example\\b", "http://a.example/b"],
    ["https://a.example/x y", "https://a.example/x%20y"],
    ["https://a.example/\u202e\u200b", "https://a.example/"],
    ["https://bank.example@evil.example/x", "https://evil.example/x"],
    ["https://user:password@evil.example", "https://evil.example/"],
    ["tel:+86 138-0000-0000", "tel:+8613800000000"],
  ])("%j becomes %j", (typed, url) => {
    expect(safeUrl(typed)).toBe(url);
  });

  test.each([
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\tscript:alert(1)",
    "\u0001 javascript:alert(1)",
    "\ufeffjava\u00adscript:alert(1)",
    "javascript://a.example/%0aalert(1)",
    "//javascript:alert(1)",
    "vbscript:msgbox(1)",
    "data:text/html,<script>alert(1)</script>",
    "data:image/png;base64,AAAA",
    "blob:https://a.example/x",
    "file:///etc/passwd",
    "ftp://a.example",
    "view-source:https://a.example",
    "a.b:javascript",
    "ce@example.com",
    "/relative",
    "./relative.html",
    "#fragment",
    "?query",
    "\\\\evil.example",
    "localhost:3000",
    "plain",
    "https://",
    "https://a.example:99999",
    "https://%00",
    "tel:none",
    "tel:00",
    "mailto:nobody",
  ])("%j is no link", (typed) => {
    expect(safeUrl(typed)).toBeUndefined();
  });

  test.each([undefined, null, 1, {}, [], ["https://a.example"], true])("%j is no link", (value) => {
    expect(safeUrl(value)).toBeUndefined();
  });

  test("whatever comes out is absolute, allowed and judged alike again", () => {
    const schemes = fc.constantFrom(
      "https://",
      "http:",
      "mailto:",
      "tel:",
      "javascript:",
      "//",
      "data:",
      "",
    );
    const typed = fc
      .tuple(schemes, fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.domain()))
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(typed, (value) => {
        const url = safeUrl(value);
        if (url === undefined) return;
        expect(["http:", "https:", "mailto:", "tel:"]).toContain(new URL(url).protocol);
        expect(url).not.toMatch(/[\s"<>\\^`{|}]/);
        expect(safeUrl(url)).toBe(url);
      }),
      { numRuns: 500 },
    );
  });
});

describe("safeImageUrl", () => {
  test.each([
    ["data:image/png;base64,iVBORw0KGgo=", "data:image/png;base64,iVBORw0KGgo="],
    ["data:image/jpg;base64,AAAA", "data:image/jpeg;base64,AAAA"],
    ["DATA:IMAGE/WEBP;BASE64,AA\nAA", "data:image/webp;base64,AAAA"],
    ["data:image/avif;base64,AAAA", "data:image/avif;base64,AAAA"],
    ["data:image/gif;base64,AAAA", "data:image/gif;base64,AAAA"],
    ["data:image/svg+xml;charset=utf-8;base64,AAAA", "data:image/svg+xml;base64,AAAA"],
    ["data:image/svg+xml;utf8,%3Csvg%2F%3E", "data:image/svg+xml,%3Csvg%2F%3E"],
  ])("%j is embedded", (typed, url) => {
    expect(safeImageUrl(typed)).toEqual({ kind: "embedded", url });
  });

  test.each([
    ["https://a.example/me.png", "https://a.example/me.png"],
    ["a.example/me.png", "https://a.example/me.png"],
  ])("%j is remote", (typed, url) => {
    expect(safeImageUrl(typed)).toEqual({ kind: "remote", url });
  });

  test.each([
    "data:image/svg+xml,<svg onload=alert(1)>",
    "data:image/svg+xml;base64,<svg>",
    "data:image/png,plain",
    "data:image/png;base64,",
    'data:image/png;base64,AAAA" onerror="x',
    "data:image/x-icon;base64,AAAA",
    "data:text/html;base64,AAAA",
    "me.png",
    "./me.png",
    "mailto:ce@example.com",
    "javascript:alert(1)",
    "",
    3,
    null,
  ])("%j is no image", (value) => {
    expect(safeImageUrl(value)).toBeUndefined();
  });
});

test.each([
  ["https://www.example.org/", "example.org"],
  ["http://a.example/b/", "a.example/b"],
  ["https://a.example/?q=1", "a.example/?q=1"],
  ["https://zh.wikipedia.org/wiki/%E4%B8%AD%E5%9B%BD", "zh.wikipedia.org/wiki/中国"],
  ["https://a.example/%20%2F%FF%E2%80%AE", "a.example/%20%2F%FF%E2%80%AE"],
  ["mailto:ce@example.com", "ce@example.com"],
  ["tel:+86138", "+86138"],
])("displayUrl(%j) is %j", (url, shown) => {
  expect(displayUrl(url)).toBe(shown);
});

test.each([
  ["ce@example.com", "mailto:ce@example.com"],
  [" ce+cv@example.com ", "mailto:ce+cv@example.com"],
  ["mailto:ce@example.com", "mailto:ce@example.com"],
  ["张三@例子.中国", "mailto:%E5%BC%A0%E4%B8%89@例子.中国"],
  ["mailto:%E5%BC%A0@a.example", "mailto:%E5%BC%A0@a.example"],
  ["nobody", undefined],
  ["a b@example.com", undefined],
  ["a@b", undefined],
  ["a@b.example, c@d.example", undefined],
  ["a@b.example<script>", undefined],
  ["", undefined],
])("mailtoUrl(%j) is %j", (email, url) => {
  expect(mailtoUrl(email)).toBe(url);
});

test.each([
  ["(+86) 138-1234-5678", "tel:+8613812345678"],
  ["+86 138 1234 5678", "tel:+8613812345678"],
  ["0086 13812345678", "tel:+8613812345678"],
  ["＋８６　１３８", "tel:+86138"],
  ["+44 (0)20 1234", "tel:+44201234"],
  ["(021) 6666-7777", "tel:02166667777"],
  ["021-5555 转 123", "tel:0215555;ext=123"],
  ["tel:+1-201-555;ext=5", "tel:+1201555;ext=5"],
  ["手机：13800000000 / 13900000000", "tel:13800000000"],
  ["021-12345678 13800000000", undefined],
  ["微信", undefined],
  ["", undefined],
])("telUrl(%j) is %j", (phone, url) => {
  expect(telUrl(phone)).toBe(url);
});
