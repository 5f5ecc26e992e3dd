import { validate } from "../../index";
import { at, printPath } from "../../src/problems/path";

test("a path is printed as it is written in JavaScript", () => {
  const path = at(at(at(undefined, "work"), 2), "startDate");
  expect(printPath(path)).toBe("work[2].startDate");
  expect(printPath(at(at(undefined, "a b"), "自我评价"))).toBe('["a b"].自我评价');
  expect(printPath(undefined)).toBe("");
});

test("problems are told in the resume's language", () => {
  const resume = { basics: { name: 5 }, meta: { language: "zh-Hans" } };
  expect(validate(resume)).toEqual([
    {
      path: "basics.name",
      code: "converted",
      message: "此处应为文本，实为数字；已显示为“5”。",
      severity: "warning",
    },
  ]);
  expect(validate(resume, { language: "en" })[0]?.message).toMatch(/^Expected .*text.*number/i);
});

test("names that are of no effect and languages that are none are told", () => {
  const resume = {
    basics: { name: "A" },
    meta: { language: "Klingon 5", themeOptions: { sections: ["jobs"], labels: { jobs: "x" } } },
  };
  expect(validate(resume).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "meta.language bad-option",
    "meta.themeOptions.sections[0] unknown-option",
    "meta.themeOptions.labels.jobs unknown-option",
  ]);
});

test("a photo on another server and a language without words are told", () => {
  const resume = {
    basics: { name: "A", image: "https://a.example/me.png" },
    meta: { language: "sw" },
  };
  expect(validate(resume).map(({ path, code }) => `${path} ${code}`)).toEqual([
    "meta.language unknown-language",
    "basics.image remote-image",
  ]);
  expect(validate(resume, { photo: { remote: true }, language: "en" })).toEqual([]);
});
