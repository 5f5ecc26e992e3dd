import { render, validate } from "../../../index";
import { fitOnePage, fullest, measurePage } from "../../../src/document/fit";
import { elementsOf } from "../../../src/document/fit/elements";
import { ladderOf, settingOf } from "../../../src/document/setting";
import { everyField } from "../../support/every-field";
import { complete, sample, schemaSample } from "../../support/fixtures";
import { datesInWords, longWords, sixtyEntries } from "../../support/large";

describe("the ladder", () => {
  test.each(["compact", "normal", "relaxed"] as const)(
    "starts at %s and closes evenly",
    (density) => {
      const ladder = ladderOf(density, "zh-Hans");
      expect(ladder).toHaveLength(16);
      expect(ladder[0]).toEqual(settingOf(density, "zh-Hans"));
      expect(ladder.at(-1)).toMatchObject({ typeSize: 9, leading: 1.35 });
      for (const [step, setting] of ladder.entries()) {
        const next = ladder[step + 1] ?? setting;
        expect(setting.typeSize).toBeGreaterThanOrEqual(next.typeSize);
        expect(setting.typeSize - next.typeSize).toBeLessThan(0.15);
        expect(setting.leading).toBeGreaterThanOrEqual(next.leading);
      }
    },
  );
});

describe("the setting in which a page fits", () => {
  const ladder = ladderOf("normal", "en");

  test.each([0, 1, 7, 14, 15])("is the first that does: step %i", (step) => {
    const pagesIn = (setting: (typeof ladder)[number]) =>
      ladder.indexOf(setting) >= step ? fullest : 1.2;
    expect(fitOnePage(ladder, pagesIn)).toEqual({ setting: ladder[step], pages: fullest });
  });

  test("is the last where none does", () => {
    expect(fitOnePage(ladder, () => 2)).toEqual({ setting: ladder.at(-1), pages: 2 });
  });
});

test.each([
  ["the sample", sample, "zh-Hans"],
  ["the complete resume", complete, "en"],
  ["every field", everyField, "en"],
  ["long words", longWords, "zh-Hans"],
  ["dates in words", datesInWords, "en"],
  ["an empty resume", {}, "en"],
  ["no resume", 5, "zh-Hans"],
])("%s takes less room with each step", (_, resume, language) => {
  const page = render(resume, { language });
  const pagesIn = measurePage(page, { language, paper: "A4", font: "sans" });
  const pages = ladderOf("relaxed", language).map(pagesIn);
  expect(pages).toEqual([...pages].sort((one, other) => other - one));
  expect(pages.at(-1)).toBeGreaterThan(0);
  expect(pages[0]).toBeLessThan(100);
});

test("letter paper is wider and lower", () => {
  const html = render(sixtyEntries, { language: "en" });
  const setting = settingOf("normal", "en");
  const pagesOn = (paper: "A4" | "Letter") =>
    measurePage(html, { language: "en", paper, font: "sans" })(setting);
  expect(pagesOn("Letter")).toBeGreaterThan(pagesOn("A4"));
});

test("every element of the page is read, with its text", () => {
  const html = render({ basics: { name: "A & B <\"> '" } }, { language: "en" });
  const [header] = elementsOf(html).children.flatMap((sheet) =>
    typeof sheet === "string" ? [] : sheet.children,
  );
  expect(JSON.stringify(header, ["name", "classes", "children"])).toBe(
    JSON.stringify({
      name: "header",
      classes: ["header"],
      children: [
        {
          name: "h1",
          classes: [],
          children: [{ name: "span", classes: ["name"], children: ["A & B <\"> '"] }],
        },
      ],
    }),
  );
});

const withoutSetting = (html: string): string =>
  html.replace(/:root\{--type-size[^}]*\}@page\{size[^}]*\}/, "");

describe("fit", () => {
  test("changes nothing but the setting, and nothing at all where the page fits", () => {
    expect(withoutSetting(render(sample, { fit: "one-page" }))).toBe(
      withoutSetting(render(sample)),
    );
    expect(render(sample, { fit: "one-page" })).not.toBe(render(sample));
    const short = { basics: { name: "高策" } };
    expect(render(short, { fit: "one-page", density: "relaxed" })).toBe(
      render(short, { density: "relaxed" }),
    );
  });

  test("tells by how much a page is too long, in its language", () => {
    const problems = validate(sample, { fit: "one-page" });
    expect(problems).toEqual([
      {
        path: "meta.themeOptions.fit",
        code: "does-not-fit",
        message: expect.stringMatching(/9 磅.*超出 1[0-9]%/),
        severity: "warning",
      },
    ]);
    const [problem] = validate(schemaSample, { fit: "one-page", language: "en" });
    expect(problem?.message).toMatch(/9 pt.*about 3% too long/);
  });

  test("is asked for, or nothing is told", () => {
    expect(validate(sample)).toEqual([]);
    expect(validate({ basics: { name: "高策" } }, { fit: "one-page" })).toEqual([]);
  });
});
