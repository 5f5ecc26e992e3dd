import fc from "fast-check";
import { normalizeLanguage } from "../../src/language/normalize";

describe("normalizeLanguage", () => {
  test.each([
    // canonical form
    ["zh", "zh"],
    ["zh-hans-cn", "zh-Hans-CN"],
    ["ZH-TW", "zh-TW"],
    ["en_US", "en-US"],
    ["pt-br", "pt-BR"],
    ["iw", "he"],
    ["cmn-Hans", "zh-Hans"],
    ["  en  ", "en"],
    ["ｚｈ－ＣＮ", "zh-CN"],
    ["zh-CN-u-nu-hanidec", "zh-CN-u-nu-hanidec"],
    // what Intl alone refuses with a RangeError
    ["zh_CN", "zh-CN"],
    ["zh_CN.UTF-8", "zh-CN"],
    ["de_DE@euro", "de-DE"],
    ["zh-CHS", "zh-Hans"],
    ["zh_CHT", "zh-Hant"],
    ["zh-cmn-Hans", "zh-Hans"],
    ["zh-cmn-Hans-CN", "zh-Hans-CN"],
    ["zh-yue-HK", "yue-HK"],
    ["zh-min-nan", "nan"],
    // what Intl alone takes for something else
    ["chinese", "zh-Hans"],
    ["Chinese", "zh-Hans"],
    ["english", "en"],
    ["cn", "zh-CN"],
    ["tw", "zh-TW"],
    // names of languages
    ["mandarin_chinese", "zh-Hans"],
    ["Simplified Chinese", "zh-Hans"],
    ["Traditional Chinese", "zh-Hant"],
    ["中文", "zh-Hans"],
    ["简体中文", "zh-Hans"],
    ["繁體中文", "zh-Hant"],
    ["English", "en"],
    ["日本語", "ja"],
    ["한국어", "ko"],
    ["Español", "es"],
  ])("%s -> %s", (written, tag) => {
    expect(normalizeLanguage(written)).toBe(tag);
  });

  test.each([
    "",
    " ",
    "-",
    "klingon",
    "C.UTF-8",
    "und",
    "und-Hant",
    "mul",
    "zxx",
    "zh-CHN",
    "zh-Hant-TW-HK",
    "not a language",
    "constructor",
    "x".repeat(101),
    "\ud800",
    null,
    undefined,
    42,
    true,
    ["zh"],
    { language: "zh" },
  ])("%j is no language", (value) => {
    expect(normalizeLanguage(value)).toBeUndefined();
  });

  test("gives canonical tags only, which it leaves as they are", () => {
    const subtag = fc.oneof(
      fc.constantFrom("zh", "Hans", "hant", "CN", "cmn", "yue", "u-nu-latn", "x-a", "419", "en"),
      fc.stringMatching(/^[A-Za-z0-9]{1,8}$/),
    );
    const tags = fc
      .array(subtag, { minLength: 1, maxLength: 5 })
      .chain((subtags) => fc.constantFrom("-", "_").map((separator) => subtags.join(separator)));
    fc.assert(
      fc.property(fc.oneof(tags, fc.string(), fc.anything()), (value) => {
        const tag = normalizeLanguage(value);
        if (tag === undefined) return;
        expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
        expect(normalizeLanguage(tag)).toBe(tag);
      }),
      { numRuns: 3000 },
    );
  });
});
