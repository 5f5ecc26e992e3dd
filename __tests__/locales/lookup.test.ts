import fc from "fast-check";
import { resolveLanguage } from "../../src/language";
import { localeFor, locales, supportedLanguage } from "../../src/locales";
import { remember } from "../../src/locales/remember";

const allLocales = [...locales.values()].map((make) => make());

describe("localeFor", () => {
  test.each([
    ["zh", "zh-Hans"],
    ["zh-CN", "zh-Hans"],
    ["zh-SG", "zh-Hans"],
    ["zh-MY", "zh-Hans"],
    ["zh-Hans-HK", "zh-Hans"],
    ["cmn-Hans", "zh-Hans"],
    ["yue-CN", "zh-Hans"],
    ["zh-Hant", "zh-Hant"],
    ["zh-TW", "zh-Hant"],
    ["nan-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant-HK"],
    ["zh-MO", "zh-Hant-HK"],
    ["zh-hant-hk", "zh-Hant-HK"],
    ["zh-HK-u-nu-latn", "zh-Hant-HK"],
    ["yue", "zh-Hant-HK"],
    ["en", "en"],
    ["en-GB", "en"],
    ["ja-JP", "ja"],
    ["ko-KR", "ko"],
    ["de-AT", "de"],
    ["fr-CA", "fr"],
    ["es-MX", "es"],
    ["pt", "pt-BR"],
    ["pt-BR", "pt-BR"],
    ["pt-PT", "pt-BR"],
  ])("%s -> %s", (tag, expected) => {
    expect(localeFor(tag).tag).toBe(expected);
    expect(supportedLanguage(tag)).toBe(true);
  });

  test.each(["tlh", "zh-Latn", "sw", "zh_CN", "", "not a tag", "constructor"])(
    "%s falls back to English",
    (tag) => {
      expect(localeFor(tag).tag).toBe("en");
      expect(supportedLanguage(tag)).toBe(false);
    },
  );

  test.each([
    [
      "ja",
      "職務経歴",
      { basics: { label: "ソフトウェアエンジニア" }, work: [{ name: "東京商事" }] },
    ],
    ["ko", "경력 사항", { basics: { label: "소프트웨어 엔지니어" }, work: [{ name: "삼성전자" }] }],
  ])("a resume in %s has its labels without saying its language", (tag, heading, resume) => {
    const locale = localeFor(resolveLanguage(resume));
    expect([locale.tag, locale.labels.work]).toEqual([tag, heading]);
  });

  test("finds every locale by its own tag, which is canonical", () => {
    for (const locale of allLocales) {
      expect(localeFor(locale.tag)).toBe(locale);
      expect(Intl.getCanonicalLocales(locale.tag)).toEqual([locale.tag]);
    }
  });

  test("takes any text", () => {
    fc.assert(fc.property(fc.string(), (tag) => allLocales.includes(localeFor(tag))));
  });
});

describe("remember", () => {
  test("computes once for a key", () => {
    let calls = 0;
    const length = remember((key) => {
      calls += 1;
      return key.length;
    });
    expect([length("zh"), length("zh"), length("en")]).toEqual([2, 2, 2]);
    expect(calls).toBe(2);
  });

  test("forgets rather than grow, and keeps no long key", () => {
    const computed: string[] = [];
    const same = remember((key) => {
      computed.push(key);
      return key;
    });
    for (let index = 0; index <= 100; index += 1) same(String(index));
    same("0");
    expect(computed).toHaveLength(102);
    const long = "x".repeat(101);
    expect([same(long), same(long)]).toEqual([long, long]);
    expect(computed).toHaveLength(104);
  });
});
