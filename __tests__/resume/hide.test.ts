import { validate } from "../../index";
import { render } from "../../portable";
import { deepFreeze, extended, type JsonObject } from "../support/fixtures";
import { bodyText } from "../support/html";

const resume = deepFreeze({
  basics: {
    name: "张三",
    mobile: "13800000000",
    objective: "找工作甲",
    sex: "男",
    profiles: [{ network: "GitHub", username: "zhangsan" }],
  },
  work: [
    { name: "甲公司", highlights: ["甲一", "甲二"], location: "上海" },
    { company: "乙公司", position: "实习生", employmentType: "实习", location: "杭州" },
    { name: "丙公司", hidden: true, summary: "秘密" },
  ],
  references: [{ name: "李四", reference: "推荐语" }],
  skills: [{ name: "Go" }, { name: "Rust", hidden: true }],
  meta: { language: "zh-Hans" },
});

test.each([
  [["basics.phone"], ["13800000000"]],
  [["basics.mobile"], ["13800000000"]],
  [["objective"], ["找工作甲"]],
  [["basics.objective"], ["找工作甲"]],
  [["work[0]"], ["甲公司", "甲一", "甲二", "上海"]],
  [["work[0].highlights[1]"], ["甲二"]],
  [["work[].location"], ["上海", "杭州"]],
  [["work[*].location"], ["上海", "杭州"]],
  [["internships"], ["乙公司", "实习生"]],
  [["work"], ["甲公司", "乙公司"]],
  [
    ["references", "basics.profiles"],
    ["李四", "推荐语", "zhangsan"],
  ],
  [['basics["profiles"][0].username'], ["zhangsan"]],
])("hide %j leaves no trace of %j", (hide, hidden) => {
  const html = render(resume, { hide });
  for (const text of hidden) {
    expect(render(resume)).toContain(text);
    expect(html).not.toContain(text);
  }
  expect(html).toContain("张三");
  expect(validate(resume, { hide })).toEqual([]);
});

test("an item that says so is hidden, and the places of the others stay", () => {
  const html = render(resume);
  expect(html).not.toMatch(/丙公司|秘密|Rust/);
  expect(render(resume, { hide: ["skills[0]"] })).not.toContain("Go");
});

test("a path that names nothing is reported, because something may stay that should not", () => {
  const hide = ["basics.phne", "work[9]", "skills", "basics.email"];
  const problems = validate(resume, { hide });
  expect(problems.map(({ path, code }) => [path, code])).toEqual([
    ["meta.themeOptions.hide[0]", "hides-nothing"],
    ["meta.themeOptions.hide[1]", "hides-nothing"],
  ]);
  expect(problems[0]?.message).toContain("basics.phne");
});

test.each(["", "[", "..", "work[-1]", "a".repeat(10_000), "[*]", "*", '[""]'])(
  "the path %j hides nothing",
  (path) => {
    expect(render(resume, { hide: [path] })).toBe(render(resume));
  },
);

describe("personal data", () => {
  const { basics } = extended as { basics: { personal: Record<string, string> } };
  const values = ["1994", "男", "汉族", "浙江杭州", "群众", "未婚"];

  test("are not shown unless they are asked for, one by one", () => {
    const html = render(extended, { hide: ["basics.location", "education", "campus"] });
    for (const value of values) expect(html).not.toContain(value);
    const some = render(extended, { personal: ["birthDate", "politicalStatus"] });
    expect(some).toContain("1994 年 3 月");
    expect(some).toContain("群众");
    expect(some).not.toContain("汉族");
    expect(some).not.toContain("未婚");
  });

  test("are behind the same gate where they stand among the basics", () => {
    const { personal, ...rest } = basics;
    const flat = { ...extended, basics: { ...rest, ...personal } } as JsonObject;
    expect(render(flat)).not.toMatch(/汉族|未婚|1994/);
    expect(render(flat, { personal: ["gender"] })).toContain("男");
    expect(render({ basics: { name: "张三", sex: "男" } })).not.toContain("男");
  });

  test("never tell an age", () => {
    const html = render(extended, { personal: ["birthDate"], now: "2026-01-01" });
    expect(bodyText(html)).not.toMatch(/岁|\b3[12]\b/);
  });

  test("that nobody knows are reported", () => {
    expect(validate(extended, { personal: ["height"] }).map(({ path }) => path)).toEqual([
      "meta.themeOptions.personal[0]",
    ]);
  });
});
