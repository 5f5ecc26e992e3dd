import * as simpleIcons from "simple-icons";
import { render } from "../../portable";
import { pathOfMark } from "../../scripts/build/marks";
import { marks } from "../../src/generated/marks";
import { glyphOf, glyphs } from "../../src/networks";
import { networks } from "../../src/networks/table";

/** A contact is no place for an engraving: the page carries the path at each use. */
const longestPath = 3_000;

const pathsIn = (html: string): string[] =>
  [...html.matchAll(/<path d="([^"]*)"/g)].map(([, path = ""]) => path);

test.each(networks)("$name has a glyph", ({ name, mark }) => {
  const { path, line } = glyphOf(name);
  expect(path).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/);
  expect(path.length).toBeLessThan(longestPath);
  expect(line).toBe(mark === undefined);
});

test("a mark is drawn as simple-icons has it", () => {
  expect(glyphOf("github")).toEqual({ path: simpleIcons.siGithub.path, line: false });
  expect(glyphOf("推特")).toEqual({ path: simpleIcons.siX.path, line: false });
});

test.each([
  ["LinkedIn", glyphs.profile],
  ["Nowhere", glyphs.profile],
  ["", glyphs.profile],
  ["constructor", glyphs.profile],
  ["博客园", glyphs.blog],
  ["飞书", glyphs.chat],
  ["AMiner", glyphs.scholar],
  ["CodePen", glyphs.code],
])("%s has an own drawing", (network, glyph) => {
  expect(glyphOf(network)).toBe(glyph);
});

test.each([
  ["linkedin", "has no"],
  ["douban", "not CC0"],
])("the build stops at the mark %s", (slug, reason) => {
  expect(() => pathOfMark(slug)).toThrow(reason);
});

test("nothing is carried that no network uses", () => {
  const used = new Set(networks.map(({ mark }) => mark).filter((mark) => mark !== undefined));
  expect(Object.keys(marks).sort()).toEqual([...used].sort());
});

const pageWith = (language: string, ...profiles: { network: string; username: string }[]): string =>
  render({ basics: { name: "高策", profiles }, meta: { language } });

test("a page holds the drawings of its networks and no others", () => {
  const html = pageWith(
    "zh-Hans",
    { network: "github", username: "gaocegege" },
    { network: "Zhihu", username: "gaocegege" },
  );
  expect(pathsIn(html)).toEqual([simpleIcons.siGithub.path, simpleIcons.siZhihu.path]);
  expect(html).toContain('<span class="network">GitHub</span> gaocegege');
  expect(html).toContain('<span class="network">知乎</span> gaocegege');
});

test("the names on a page are those of its language", () => {
  const zhihu = { network: "知乎", username: "gaocegege" };
  expect(pageWith("en", zhihu)).toContain('<span class="network">Zhihu</span>');
  expect(pageWith("ja", zhihu)).toContain('<span class="network">Zhihu</span>');
  expect(pageWith("zh-TW", { network: "B站", username: "1" })).toContain("嗶哩嗶哩");
});

test("who is found by name only is text with a glyph, unless there is an address", () => {
  const wechat = { network: "微信", username: "gaoce_dev" };
  const html = pageWith("zh-Hans", wechat);
  expect(pathsIn(html)).toEqual([simpleIcons.siWechat.path]);
  expect(html).toContain('<span class="network">微信</span> gaoce_dev</span>');
  expect(html).not.toContain("<a href");
  const linked = render({ basics: { profiles: [{ ...wechat, url: "https://example.org/qr" }] } });
  expect(linked).toContain('<a href="https://example.org/qr"');
});
