import { usedCharacters } from "../../src/fonts/used-characters";

const text = (codePoints: readonly number[]): string => String.fromCodePoint(...codePoints);

const sorted = (characters: string): string => [...characters].sort().join("");

/** The characters of a body in each way of setting, sorted, without those that every page has. */
function usedIn(body: string, lang = "zh-Hans"): Record<string, string> {
  const page = (content: string) =>
    `<!DOCTYPE html>\n<html lang="${lang}" dir="ltr"><head><title>题</title></head><body>${content}</body></html>`;
  const always = new Set(Object.values(usedCharacters(page(""), "").regular).flat());
  const { regular, bold } = usedCharacters(page(body), "");
  const own = (codePoints: readonly number[]): string =>
    sorted(text(codePoints.filter((codePoint) => !always.has(codePoint))));
  return {
    wide: own(regular.wide),
    narrow: own(regular.narrow),
    boldWide: own(bold.wide),
    boldNarrow: own(bold.narrow),
  };
}

/** Nothing but what is named. */
const only = (expected: Record<string, string>): Record<string, string> => ({
  ...none,
  ...Object.fromEntries(Object.entries(expected).map(([key, value]) => [key, sorted(value)])),
});

const none = { wide: "", narrow: "", boldWide: "", boldNarrow: "" };

test.each([
  ["<p>高策高</p>", { wide: "高策" }],
  ["<p>高<b>策</b>略</p>", { wide: "高略", boldWide: "策" }],
  [
    '<h1><span>高</span> <span class="alternate-name">Ce</span></h1>',
    { wide: "Ce", boldWide: "高" },
  ],
  ["<strong>a<em>b<br>c</em></strong>d", { wide: "d", boldWide: "abc" }],
  ['<p>“高”<span lang="en">“a”</span>”</p>', { wide: "“高”", narrow: "“a”" }],
  ['<span lang="ja">“あ”</span>', { wide: "“あ”" }],
  ['<p title="属性"><img alt="图">文</p>', { wide: "文" }],
  ['<svg viewBox="0 0 1 1"><path d="M0"/></svg><b>x</b>y', { wide: "y", boldWide: "x" }],
  ["&lt;&amp;&quot;&#39;&#x27;&#x60;&#x3D;&gt;", { wide: "<&\"'`=>" }],
  ["𠅤𬭚", { wide: "𠅤𬭚" }],
  ['在<span lang="en">ICA3PP’18</span>', { wide: "在", narrow: "ICAP’" }],
  ["‘GPU’", { wide: "‘GPU’" }],
  ["‘高’", { wide: "‘高’" }],
  ["e\u0301", { wide: "e\u0301é" }],
])("%s", (body, expected) => {
  expect(usedIn(body)).toEqual(only(expected));
});

test("signs are narrow where the page is in neither Chinese nor Japanese", () => {
  expect(usedIn("“a”", "en")).toEqual(only({ narrow: "“a”" }));
  expect(usedIn('“a”<span lang="zh-Hant">“高”</span>', "en")).toEqual(
    only({ wide: "“高”", narrow: "“a”" }),
  );
});

test("the foot of the page and the numbers of lists are on every page", () => {
  const { regular } = usedCharacters('<html lang="zh-Hans"><body></body></html>', "高策 · ");
  for (const character of "高策·0123456789[]/.") {
    expect(regular.wide).toContain(character.codePointAt(0));
  }
});

test("the dots below stressed Han are as bold as the Han", () => {
  const boldOf = (body: string): string =>
    text(usedCharacters(`<html lang="zh-Hans"><body>${body}</body>`, "").bold.wide);
  expect(boldOf('<em class="dotted">轻<strong>重</strong></em>')).toBe("•重");
  expect(boldOf('<em class="dotted">轻</em><strong>重</strong>')).toBe("重");
});

test("what a page has leaves no trace in the next", () => {
  const page = '<html lang="zh-Hans"><body><h2>甲</h2>乙</body></html>';
  expect(usedCharacters(page, "")).toEqual(usedCharacters(page, ""));
});
