import fc from "fast-check";
import { validate } from "../../index";
import { render } from "../../portable";
import { printPath } from "../../src/problems/path";
import { translated } from "../../src/resume";
import { deepFreeze, type Json } from "../support/fixtures";
import { bodyText } from "../support/html";

const base = deepFreeze({
  basics: { name: "高策", label: "工程师", location: { city: "上海" } },
  work: [
    { id: "a", name: "甲公司", highlights: ["一", "二"] },
    { name: "乙公司", position: "研究员" },
  ],
  awards: [{ title: "奖" }],
});

const lay = (overlay: Json, language = "en", tag = "en") =>
  translated({ ...base, translations: { [tag]: overlay } }, language);

test.each<[string, Json, object]>([
  [
    "objects member by member",
    { basics: { name: "Ce Gao" } },
    { basics: { ...base.basics, name: "Ce Gao" } },
  ],
  [
    "null removes a member",
    { basics: { label: null } },
    { basics: { name: "高策", location: { city: "上海" } } },
  ],
  ["null removes a section", { awards: null }, { awards: undefined }],
  [
    "items by place",
    { work: [{}, { position: "Researcher" }] },
    { work: [base.work[0], { name: "乙公司", position: "Researcher" }] },
  ],
  [
    "items by id",
    { work: [{ id: "a", name: "A" }] },
    { work: [{ id: "a", name: "A", highlights: ["一", "二"] }, base.work[1]] },
  ],
  [
    "lists of texts as wholes",
    { work: [{ highlights: ["one"] }] },
    { work: [{ ...base.work[0], highlights: ["one"] }, base.work[1]] },
  ],
  [
    "null keeps the places of the other items",
    { work: [null, { name: "B" }] },
    { work: [null, { name: "B", position: "研究员" }] },
  ],
  [
    "an item with an id of its own is new",
    { awards: [{ id: "new", title: "Prize" }] },
    { awards: [{ title: "奖" }, { id: "new", title: "Prize" }] },
  ],
  ["a section of its own", { interests: [{ name: "Go" }] }, { interests: [{ name: "Go" }] }],
])("merges %s", (_, overlay, expected) => {
  const { value, isTranslated, findings } = lay(overlay);
  expect(value).toEqual({ ...base, ...expected });
  expect(isTranslated).toBe(true);
  expect(findings).toEqual([]);
});

test("an item that the resume does not have is reported and not shown", () => {
  const { value, findings } = lay({ work: [{}, {}, { name: "C" }] });
  expect(value).toEqual(base);
  expect(findings.map(({ path, code }) => [printPath(path), code])).toEqual([
    ["translations.en.work[2]", "translation-without-item"],
  ]);
  const resume = { ...base, translations: { en: { work: [{}, {}, { name: "C" }] } } };
  expect(validate(resume, { language: "en" }).map(({ path }) => path)).toEqual([
    "translations.en.work[2]",
  ]);
});

test.each([
  ["en", "en-US", true],
  ["en-GB", "en", true],
  ["zh-TW", "zh-Hant", true],
  ["zh_TW", "zh-HK", true],
  ["zh-Hant", "zh-CN", false],
  ["zh", "zh-TW", false],
  ["zh", "zh-Hans", true],
  ["fr", "en", false],
  ["nonsense tag", "en", false],
])("the translation %s on a page in %s: %s", (tag, language, isUsed) => {
  expect(lay({ basics: { name: "Ce Gao" } }, language, tag).isTranslated).toBe(isUsed);
});

test("the one of the same region goes first", () => {
  const translations = { "zh-TW": { basics: { name: "臺" } }, "zh-HK": { basics: { name: "港" } } };
  const named = (language: string) => translated({ ...base, translations }, language).value;
  expect(named("zh-HK")).toMatchObject({ basics: { name: "港" } });
  expect(named("zh-Hant")).toMatchObject({ basics: { name: "臺" } });
});

test.each(["translations", "locales"])("stands under %s, or in meta", (name) => {
  const overlay = { en: { basics: { name: "Ce Gao" } } };
  expect(translated({ ...base, [name]: overlay }, "en").isTranslated).toBe(true);
  expect(translated({ ...base, meta: { translations: overlay } }, "en").isTranslated).toBe(true);
});

describe("on the page", () => {
  const resume = deepFreeze({
    basics: { name: "高策", summary: "主要关注 Kubernetes 与 AI infra 领域。" },
    work: [{ name: "字节跳动", position: "软件工程师", startDate: "2019-03" }],
    meta: { language: "zh-Hans" },
  });

  test("with a translation everything is in its language", () => {
    const html = render(
      {
        ...resume,
        translations: {
          en: {
            basics: { name: "Ce Gao", summary: "AI infra." },
            work: [{ name: "ByteDance", position: "Engineer" }],
          },
        },
      },
      { language: "en" },
    );
    expect(html).toContain('<html lang="en"');
    expect(html.replace(/<style>[^<]*<\/style>/g, "")).not.toMatch(/\p{Script=Han}/u);
    expect(bodyText(html)).toMatch(/Mar 2019\s*– Present/);
  });

  test("without one the words are in the language asked for, and the text says its own", () => {
    const html = render(resume, { language: "en" });
    expect(html).toContain(">Work Experience<");
    expect(html).toMatch(/<h1><span class="name" lang="zh-Hans">高策/);
    expect(html).toMatch(/<div class="prose" lang="zh-Hans"><p>主要关注 Kubernetes/);
  });

  test("where a translation is silent, Chinese prose says that it is Chinese", () => {
    const translations = { en: { basics: { name: "Ce Gao" } } };
    const html = render({ ...resume, translations }, { language: "en" });
    expect(html).toMatch(/<div class="prose" lang="zh-Hans"><p>主要关注 Kubernetes/);
  });

  test("German text on a French page is German", () => {
    const german = { basics: { name: "A", summary: "Guten Tag." }, meta: { language: "de" } };
    expect(render(german, { language: "fr" })).toContain('lang="de"');
    expect(render(german, { language: "de-AT" })).not.toContain('lang="de"');
  });

  test("the page's options may say another language than the text", () => {
    const html = render({ ...resume, meta: { language: "zh", themeOptions: { language: "en" } } });
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('lang="zh">');
  });

  test("a translation may have labels of its own", () => {
    const translations = { en: { meta: { themeOptions: { labels: { work: "Jobs" } } } } };
    expect(render({ ...resume, translations }, { language: "en" })).toContain(">Jobs<");
    expect(render({ ...resume, translations })).toContain(">工作经历<");
  });
});

test("hostile translations reach no prototype and never throw", () => {
  const hostile = JSON.parse(
    '{"translations":{"en":{"__proto__":{"polluted":1},"basics":{"constructor":{"x":1},"name":"A"}}}}',
  );
  translated(hostile, "en");
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.jsonValue({ maxDepth: 4 }), (whole, overlay) => {
      const resume = { ...base, basics: whole, work: whole, translations: { en: overlay } };
      render(deepFreeze(resume), { language: "en" });
    }),
    { numRuns: 300 },
  );
});

test("a translation cannot nest deeper than a resume", () => {
  let overlay: Json = "deep";
  let whole: Json = "deep";
  for (let level = 0; level < 5000; level += 1) {
    overlay = { a: overlay };
    whole = { a: whole };
  }
  expect(() => translated({ whole, translations: { en: { whole: overlay } } }, "en")).not.toThrow();
});
