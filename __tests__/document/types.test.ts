import {
  type Options,
  type Problem,
  pdfRenderOptions,
  type Resume,
  render,
  validate,
} from "../../index";

// What stands here is checked by the compiler; that it also runs is the lesser half.
test("a resume may be typed, inferred, or of no known type", () => {
  const typed: Resume = {
    basics: {
      name: "高策",
      alternateName: ["Ce Gao"],
      profiles: [{ network: "GitHub", note: "1k" }],
    },
    work: [{ name: "字节跳动", employmentType: "非全职" }],
    education: [{ institution: "上海交通大学", kind: "minor", research: "集群调度" }],
    patents: [{ name: "x", hidden: true }],
    translations: { en: { basics: { name: "Ce Gao", label: null }, work: [{}, null] } },
    other: ["x"],
  };
  const inferred = { basics: { name: "高策" }, work: [{ name: "字节跳动", startDate: "2019-03" }] };
  const unknown: unknown = JSON.parse('{"basics":{"name":"高策"}}');
  const options: Options = { language: "zh-Hans", labels: { en: { work: "Jobs" } } };
  const problems: Problem[] = validate(typed, options);
  expect(problems.map(({ path, severity }) => [path, severity])).toEqual([["other", "info"]]);
  for (const resume of [typed, inferred, unknown])
    expect(render(resume, options)).toContain("高策");
});

test("a resume with a field of the wrong type does not compile", () => {
  // @ts-expect-error the name of a person is a text
  const wrong: Resume = { basics: { name: 5 } };
  // @ts-expect-error there is no such style
  const style: Options = { dateStyle: "short" };
  expect(validate(wrong, style)).toHaveLength(2);
  expect(pdfRenderOptions.format satisfies "A4").toBe("A4");
});

test("a translation with a field of the wrong type does not compile", () => {
  // @ts-expect-error the name of a person is a text in every language
  const wrong: Resume = { translations: { en: { basics: { name: 5 } } } };
  expect(validate(wrong, { language: "en" })).toHaveLength(1);
});
