import { printPath } from "../../src/problems/path";
import { readResume, startReading } from "../../src/resume";

function read(value: unknown) {
  const { reading, findings } = startReading("zh-Hans", "、");
  const resume = readResume(value, reading);
  return { resume, found: findings.map(({ path, code }) => `${printPath(path)} ${code}`) };
}

test("a sound resume is read without a finding", () => {
  const { resume, found } = read({ basics: { name: "高策" }, work: [{ name: "字节跳动" }] });
  expect(found).toEqual([]);
  expect(resume.basics.name).toBe("高策");
  expect(resume.work).toHaveLength(1);
  expect(resume.education).toEqual([]);
});

describe("a text", () => {
  test.each([
    ["a number is its digits", 42, "42", ["basics.label converted"]],
    ["a list is joined as the language does", ["甲", "乙"], "甲、乙", ["basics.label converted"]],
    ["an object is its name", { name: "工程师", level: 3 }, "工程师", ["basics.label converted"]],
    [
      "a language map gives the page's language",
      { en: "Engineer", "zh-CN": "工程师" },
      "工程师",
      ["basics.label converted"],
    ],
    ["a truth value says nothing", true, "", ["basics.label dropped"]],
    [
      "an object without a name says nothing",
      { a: { b: 1 }, "c d": 2 },
      "",
      ["basics.label dropped"],
    ],
    ["an absent value is no finding", null, "", []],
    ["a placeholder is not printed", "undefined", "", ["basics.label placeholder"]],
    [
      "half a surrogate pair is removed",
      "工\ud800程师",
      "工程师",
      ["basics.label broken-characters"],
    ],
  ])("%s", (_, value, expected, findings) => {
    const { resume, found } = read({ basics: { label: value } });
    expect(resume.basics.label).toBe(expected);
    expect(found).toEqual(findings);
  });

  test("is cut at the limit", () => {
    const { resume, found } = read({ basics: { summary: "字".repeat(100_001) } });
    expect(resume.basics.summary).toHaveLength(100_000);
    expect(found).toEqual(["basics.summary cut-text"]);
  });

  test("nested deeper than the limit is cut", () => {
    let nested: unknown = "deep";
    for (let level = 0; level < 40; level += 1) nested = [nested];
    expect(read({ basics: { label: nested } }).found).toEqual([
      expect.stringMatching(/^basics\.label(?:\[0\])+ cut-depth$/),
      "basics.label dropped",
    ]);
  });
});

const noLink = { written: "", href: undefined };

describe("a list", () => {
  test("of words is split at its separators, not inside brackets", () => {
    const { resume, found } = read({
      skills: [{ name: "语言", keywords: "Go、C++（11，14）, Rust" }],
    });
    expect(resume.skills[0]?.keywords).toEqual(["Go", "C++（11，14）", "Rust"]);
    expect(found).toEqual(["skills[0].keywords converted"]);
  });

  test("of sentences is split at its lines", () => {
    const { resume } = read({ work: [{ highlights: "- 第一，甲。\n- 第二，乙。" }] });
    expect(resume.work[0]?.highlights).toEqual(["第一，甲。", "第二，乙。"]);
  });

  test("of objects takes one object, a text, or a map", () => {
    expect(read({ work: { name: "甲" } }).resume.work.map(({ name }) => name)).toEqual(["甲"]);
    expect(read({ skills: "Go, Rust" }).resume.skills.map(({ name }) => name)).toEqual([
      "Go",
      "Rust",
    ]);
    expect(read({ basics: { profiles: { GitHub: "u", X: "v" } } }).resume.basics.profiles).toEqual([
      { network: "GitHub", username: "u", url: noLink, note: "" },
      { network: "X", username: "v", url: noLink, note: "" },
    ]);
  });

  test("is cut at the limit", () => {
    const { resume, found } = read({
      skills: Array.from({ length: 10_001 }, () => ({ name: "Go" })),
    });
    expect(resume.skills).toHaveLength(10_000);
    expect(found).toEqual(["skills cut-list"]);
  });
});

describe("no content is lost", () => {
  test.each([
    [
      "objects are their texts",
      { basics: { name: { first: "Ce", last: "Gao" } } },
      "basics.name",
      "Ce Gao",
    ],
    [
      "a naming member goes before others",
      { basics: { label: { name: "工程师", note: "x" } } },
      "basics.label",
      "工程师",
    ],
  ])("%s", (_, value, path, expected) => {
    const { resume } = read(value);
    const [section, key] = path.split(".") as ["basics", "name" | "label"];
    expect(resume[section][key]).toBe(expected);
  });

  test("authors in the spellings of CSL and schema.org are names", () => {
    const authors = [
      { family: "Gao", given: "Ce" },
      { family: "高", given: "策" },
      { literal: "Kubeflow 社区" },
      { familyName: "Cai", givenName: "Hongming" },
      "Rui Ren",
    ];
    expect(read({ publications: [{ authors }] }).resume.publications[0]?.authors).toMatchObject([
      { family: "Gao", given: "Ce" },
      { family: "高", given: "策" },
      { literal: "Kubeflow 社区" },
      { family: "Cai", given: "Hongming" },
      { name: "Rui Ren" },
    ]);
  });

  test("a map keeps its keys", () => {
    const { resume } = read({
      education: { 硕士: { institution: "上海交通大学" } },
      skills: [{ name: "Web", keywords: { frontend: "React" } }],
    });
    expect(resume.education[0]).toMatchObject({ institution: "上海交通大学", area: "硕士" });
    expect(resume.skills[0]?.keywords).toEqual(["frontend: React"]);
  });

  test("a sentence is no list", () => {
    const { resume, found } = read({ references: "Available upon request, please ask." });
    expect(resume.references.map(({ name }) => name)).toEqual([
      "Available upon request, please ask.",
    ]);
    expect(found).toEqual(["references converted"]);
  });

  test("an address as user name is the profile's address", () => {
    const { resume } = read({ basics: { profiles: ["https://github.com/foo"] } });
    expect(resume.basics.profiles[0]?.url.href).toBe("https://github.com/foo");
  });

  test("bullets of highlights are not doubled", () => {
    expect(read({ work: [{ highlights: ["- 做事。"] }] }).resume.work[0]?.highlights).toEqual([
      "做事。",
    ]);
  });
});

describe("a hostile size", () => {
  test("of lists and texts is cut", () => {
    const many = Array.from({ length: 130_000 }, () => ({ name: "x" }));
    expect(read({ basics: many }).found).toContain("basics cut-list");
    const map = Object.fromEntries(many.slice(0, 20_000).map((_, index) => [`k${index}`, "v"]));
    const { resume, found } = read({ skills: map });
    expect(resume.skills).toHaveLength(10_000);
    expect(found).toContain("skills cut-list");
    expect(read({ work: ["x".repeat(100_005)] }).found).toContain("work[0] cut-text");
  });

  test("of open brackets and commas is one word", () => {
    const written = ",(".repeat(40_000);
    const [skill] = read({ skills: [{ keywords: `Go${written}` }] }).resume.skills;
    expect(skill?.keywords).toEqual(["Go", written.slice(1)]);
  });
});

describe("other spellings", () => {
  test("of JSON Resume 0.x and of the extensions are read", () => {
    const { resume, found } = read({
      basics: {
        picture: "data:image/png;base64,AA==",
        website: "https://a.example",
        englishName: "Ce Gao",
      },
      work: [{ company: "字节跳动", website: "https://b.example" }],
    });
    expect(resume.basics.image).toEqual({ kind: "embedded", url: "data:image/png;base64,AA==" });
    expect(resume.basics.url.href).toBe("https://a.example");
    expect(resume.basics.alternateName).toEqual([{ text: "Ce Gao", lang: "" }]);
    expect(resume.work[0]?.name).toBe("字节跳动");
    expect(found).toEqual([]);
  });

  test("give way to the field's own name, and are told", () => {
    const { resume, found } = read({ work: [{ company: "旧", name: "新" }] });
    expect(resume.work[0]?.name).toBe("新");
    expect(found).toEqual(["work[0].company repeated-field"]);
    expect(read({ work: [{ company: "新", name: "新" }] }).found).toEqual([]);
  });
});

test("unknown fields, unreadable dates and unsafe links are told", () => {
  const { found } = read({
    hobby: "x",
    work: [{ name: "甲", startDate: "2019 春", url: "javascript:alert(1)", salary: 1 }],
  });
  expect(found).toEqual([
    "hobby unknown-field",
    "work[0].salary unknown-field",
    "work[0].url unsafe-url",
    "work[0].startDate unreadable-date",
  ]);
});

test("keys of the prototype are ordinary unknown keys", () => {
  const { resume, found } = read(
    JSON.parse('{"__proto__": {"work": [{"name": "x"}]}, "constructor": 1}'),
  );
  expect(resume.work).toEqual([]);
  expect(found).toEqual(["__proto__ unknown-field", "constructor unknown-field"]);
});

test("a date instance is its UTC date, a year number is a year", () => {
  const { resume, found } = read({
    work: [{ startDate: new Date("2019-03-01T00:00:00Z"), endDate: 2020 }],
  });
  expect(resume.work[0]).toMatchObject({ startDate: "2019-03-01", endDate: "2020" });
  expect(found).toEqual([]);
  expect(read({ work: [{ startDate: 1551398400000 }] }).found).toEqual([
    "work[0].startDate unreadable-date",
  ]);
});
