import fc from "fast-check";
import { languageOfRun } from "../../src/language";

describe("languageOfRun", () => {
  test.each([
    // a field wholly in another script
    ["Kubebench: A Benchmarking Platform for ML Workloads", "zh-Hans", "en"],
    ["Ce Gao", "zh-TW", "en"],
    ["字节跳动", "en", "zh-Hans"],
    ["字节跳动", "fr-CA", "zh-Hans"],
    ["台灣大學資訊工程學系", "en", "zh-Hant"],
    ["高策", "en", "zh-Hans"],
    ["株式会社ソニー", "en", "ja"],
    ["株式会社ソニー", "zh-Hans", "ja"],
    ["スタジオ", "zh-Hans", "ja"],
    ["삼성전자", "zh-Hans", "ko"],
    ["삼성전자 (2019)", "en", "ko"],
    ["Яндекс", "zh-Hans", "ru"],
    ["جامعة القاهرة", "en", "ar"],
    ["技术", "ar", "zh-Hans"],
    ["臺灣大學資訊工程學系", "zh-Hans", "zh-Hant"],
    ["华为技术有限公司", "zh-HK", "zh-Hans"],
    // the page's own
    ["字节跳动", "zh-Hans", undefined],
    ["字节跳动（被收购）2020", "zh-CN", undefined],
    ["高策", "zh-TW", undefined],
    ["鲜の味有限公司", "zh-Hans", undefined],
    ["東京大学", "ja", undefined],
    ["株式会社ソニー", "ja", undefined],
    ["漢字", "ko", undefined],
    ["ByteDance", "en", undefined],
    ["École polytechnique", "fr", undefined],
    ["Яндекс", "uk", undefined],
    ["Ce Gao", "tlh", undefined],
    ["Ce Gao", "", undefined],
    // mixed, or nothing to tell
    ["Kubeflow 社区", "zh-Hans", undefined],
    ["字节跳动 (ByteDance)", "en", undefined],
    ["Сбер Tech", "zh-Hans", undefined],
    ["ソニー PlayStation", "zh-Hans", undefined],
    ["三星（삼성）", "zh-Hans", undefined],
    ["2019.03 – 2020.01 × 🐦", "zh-Hans", undefined],
    ["", "zh-Hans", undefined],
  ])("%s on %s: %s", (text, page, language) => {
    expect(languageOfRun(text, page)).toBe(language);
  });

  test("takes any text and any page, and gives canonical tags", () => {
    const letters = fc.constantFrom(
      "a",
      "é",
      "高",
      "國",
      "国",
      "か",
      "한",
      "я",
      "ع",
      "𠮷",
      "\ud800",
      "1",
      " ",
    );
    const text = fc.oneof(fc.string({ unit: letters }), fc.string({ unit: "binary" }));
    const page = fc.oneof(fc.constantFrom("zh", "zh-TW", "en", "ja", "ko", "ar", "x"), fc.string());
    fc.assert(
      fc.property(text, page, (run, language) => {
        const tag = languageOfRun(run, language);
        if (tag !== undefined) expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      }),
    );
  });

  test("a run on a page of its own language agrees with it", () => {
    for (const text of [
      "Ce Gao",
      "字节跳动",
      "資訊",
      "ソニー",
      "삼성",
      "Яндекс",
      "جامعة",
      "תוכנה",
      "Θήτα",
      "ไทย",
      "हिन्दी",
    ]) {
      const own = languageOfRun(text, /[a-z]/.test(text) ? "zh" : "en");
      if (own === undefined) throw new Error(`${text} has a script`);
      expect(languageOfRun(text, own)).toBeUndefined();
    }
  });
});
