import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { resolveLanguage } from "../../src/language";

describe("what is said", () => {
  const places: [string, unknown][] = [
    ["meta.themeOptions.language", { meta: { themeOptions: { language: "ja" } } }],
    ["meta.language", { meta: { language: "ja" } }],
    ["meta.lang", { meta: { lang: "ja" } }],
    ["meta.locale", { meta: { locale: "ja" } }],
    ["locale.language", { locale: { language: "ja" } }],
    ["metadata.page.locale", { metadata: { page: { locale: "ja" } } }],
    ["basics.language", { basics: { language: "ja" } }],
  ];

  test.each(places)("%s", (_place, resume) => {
    expect(resolveLanguage(resume)).toBe("ja");
  });

  test("goes in order, an unreadable one counts as none", () => {
    const all = {
      meta: { themeOptions: { language: "zh_TW" }, language: "ko", lang: "de", locale: "fr" },
      locale: { language: "es" },
      basics: { language: "ru" },
    };
    expect(resolveLanguage(all, { language: "en-GB" })).toBe("en-GB");
    expect(resolveLanguage(all, { language: "no such language" })).toBe("zh-TW");
    expect(resolveLanguage(all)).toBe("zh-TW");
    expect(resolveLanguage({ ...all, meta: { ...all.meta, themeOptions: { language: 7 } } })).toBe(
      "ko",
    );
    expect(resolveLanguage({ ...all, meta: null })).toBe("es");
  });

  test("goes before what the text shows", () => {
    expect(resolveLanguage({ basics: { summary: "软件工程师" } }, { language: "en" })).toBe("en");
  });
});

describe("what the text shows", () => {
  test("a Chinese resume with English titles, skills and papers is Chinese", () => {
    const resume = {
      basics: {
        name: "高策",
        label: "字节跳动软件工程师 · Kubeflow Chair & Tech Lead",
        summary:
          "目前是字节跳动软件工程师，主要关注在云原生和 AI infra 领域，Kubeflow Chair & Tech Lead，全球贡献前五的贡献者",
      },
      work: [
        {
          name: "才云科技",
          position: "机器学习平台组 Research 小组 Technical Lead",
          highlights: [
            "同时设计与实现了 caicloud/ormb 与开源模型服务项目 KFServing, Seldon Core 的集成，部分工作贡献到 Harbor 上游。",
            "支持 TensorFlow SavedModel, ONNX 等格式的模型服务能力",
          ],
        },
      ],
      skills: [{ name: "Kubernetes", keywords: ["Go", "Python", "TensorFlow", "Docker"] }],
      publications: [
        { name: "A Scalable and Cloud-Native Hyperparameter Tuning System", publisher: "arXiv" },
      ],
    };
    expect(resolveLanguage(resume)).toBe("zh-Hans");
    const { basics, ...rest } = resume;
    expect(resolveLanguage(rest)).toBe("zh-Hans");
    expect(resolveLanguage({ basics })).toBe("zh-Hans");
  });

  test("an English resume with Chinese names is English", () => {
    const resume = {
      basics: { name: "高策", label: "SRE" },
      work: [{ name: "字节跳动", position: "Engineer" }],
      education: [{ institution: "上海交通大学", area: "Law" }],
    };
    expect(resolveLanguage(resume)).toBe("en");
  });

  test.each([
    ["zh-Hans", { basics: { name: "高策" } }],
    ["en", { basics: { name: "Ce Gao" } }],
    ["zh-Hans", { basics: { name: "Ce Gao" }, work: [{ name: "字节跳动科技有限公司" }] }],
    ["zh-Hant", { basics: { name: "Da-Ming Chen", label: "軟體工程師" } }],
    ["zh-Hans", { work: { position: "软件工程师" } }],
    ["zh-Hans", { basics: { summary: ["热爱开源。", "善于协作。"] } }],
    ["en", {}],
  ])("%s: %j", (language, resume) => {
    expect(resolveLanguage(resume)).toBe(language);
  });

  test("the sample of the schema is English", () => {
    const folder = join(__dirname, "../../node_modules/@jsonresume/schema");
    const sample: unknown = JSON.parse(readFileSync(join(folder, "sample.resume.json"), "utf8"));
    expect(resolveLanguage(sample)).toBe("en");
  });
});

describe("any JSON", () => {
  test.each([null, undefined, "简历", 7, true, [], [[]], { basics: null }, { meta: "zh" }])(
    "%j is English",
    (value) => {
      expect(resolveLanguage(value, value)).toBe("en");
    },
  );

  test("gives a canonical tag and never throws", () => {
    const member = fc.oneof(
      { depthSize: "small" },
      fc.jsonValue(),
      fc.record({ language: fc.oneof(fc.string(), fc.constantFrom("zh_CN", "tw", "x")) }),
    );
    const resume = fc.oneof(
      fc.jsonValue(),
      fc.record({
        basics: member,
        meta: fc.oneof(member, fc.record({ themeOptions: member })),
        locale: member,
        work: fc.oneof(member, fc.array(member)),
        education: fc.array(fc.record({ area: fc.string({ unit: "binary" }) })),
      }),
    );
    fc.assert(
      fc.property(resume, member, (value, options) => {
        const tag = resolveLanguage(value, options);
        expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
      }),
    );
  });

  test("does not look at prototypes", () => {
    const inherited: unknown = Object.create({ meta: { language: "ja" } });
    expect(resolveLanguage(inherited)).toBe("en");
  });
});
