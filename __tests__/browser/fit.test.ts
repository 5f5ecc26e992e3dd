import type { Browser } from "playwright-core";
import { type Options, render, validate } from "../../index";
import { measurePage } from "../../src/document/fit";
import { elementsOf } from "../../src/document/fit/elements";
import { pageStyle } from "../../src/document/fit/styles";
import { pageRules, papers } from "../../src/document/page-rules";
import { ladderOf, type Setting, settingOf } from "../../src/document/setting";
import { complete, sample } from "../support/fixtures";
import { everyMark, onePageResumes } from "../support/one-page";
import { type OpenPage, openPage, startChromium } from "./support/chromium";
import { pdfLines, printPdf } from "./support/pdf";
import { computedStyles, estimatedStyles } from "./support/styles";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
  await opened.page.emulateMedia({ media: "print" });
});

afterAll(() => browser.close());

const millimetre = 96 / 25.4;

test.each([
  ["the sample", sample, "zh-Hans"],
  ["the complete resume", complete, "en"],
  ["the complete resume in Chinese", complete, "zh-TW"],
  ["every mark", everyMark, "en"],
])("the estimate knows what the style sheets say: %s", async (_, resume, language) => {
  const html = render(resume, { language });
  await opened.show(html);
  const computed = await computedStyles(opened.page);
  const setting = settingOf("normal", language);
  const estimated = estimatedStyles(elementsOf(html), pageStyle(language, "sans"), setting);
  expect(estimated.map(({ element }) => element)).toEqual(computed.map(({ element }) => element));
  const isNear = (one: number, other: number): boolean => Math.abs(one - other) < 0.005;
  const faults = estimated.flatMap((own, index) => {
    const real = computed[index] ?? own;
    const isLine = own.display !== "inline" && own.display !== "";
    const differs = [
      own.display !== "" && own.display !== real.display,
      !isNear(own.size, real.size),
      own.isBold !== real.isBold,
      isLine && !isNear(own.leading, real.leading),
      isLine && !isNear(own.before, real.before),
      isLine && !isNear(own.after, real.after),
      isLine && !isNear(own.indent, real.indent),
      isLine && !isNear(own.frame, real.frame),
      isLine && own.gaps.some((gap, side) => !isNear(gap, real.gaps[side] ?? 0)),
    ];
    return differs.includes(true) ? [{ own, real }] : [];
  });
  expect(faults).toEqual([]);
});

/** How many sheets a page fills in Chromium, in a setting. */
async function sheetsIn(html: string, setting: Setting, paper: "A4" | "Letter"): Promise<number> {
  const { top, side, bottom } = setting.margins;
  const [width, height] = papers[paper];
  const rules = `${pageRules(paper, setting)}body{width:${width - 2 * side}mm}`;
  await opened.show(html.replace("</style>", `${rules}</style>`));
  const pixels = await opened.page.evaluate(
    () => document.querySelector(".sheet")?.getBoundingClientRect().height,
  );
  return (pixels ?? 0) / ((height - top - bottom) * millimetre);
}

const settingText = (setting: Setting): string => pageRules("A4", setting);

/** The setting of a page, by what its style sheet says. */
function settingIn(html: string, density: NonNullable<Options["density"]>, language: string) {
  const typeSize = /--type-size:([\d.]+)pt/.exec(html)?.[1];
  const ladder = ladderOf(density, language);
  const step = ladder.findIndex((setting) => String(setting.typeSize) === typeSize);
  return { step, last: ladder.length - 1, setting: ladder[step] ?? ladder[0] };
}

describe.each(onePageResumes)("%s", (_, resume, options) => {
  const { language = "", paper = "A4", density = "normal", font = "sans" } = options;
  const html = render(resume, { ...options, fit: "one-page" });

  test("is estimated within 3 %", async () => {
    const estimate = measurePage(html, { language, paper, font });
    const ladder = ladderOf(density, language);
    for (const setting of [ladder[0], ladder[8] ?? ladder[0], ladder[15] ?? ladder[0]]) {
      const real = await sheetsIn(html, setting, paper);
      const error = estimate(setting) / real - 1;
      expect({ setting: settingText(setting), error: Math.abs(error) < 0.03 ? 0 : error }).toEqual({
        setting: settingText(setting),
        error: 0,
      });
    }
  });

  test("stands on one page that is well filled, or is told not to fit", async () => {
    const { step, last, setting } = settingIn(html, density, language);
    const pages = pdfLines(await printPdf(browser, html));
    const told = validate(resume, { ...options, fit: "one-page" }).filter(
      ({ code }) => code === "does-not-fit",
    );
    if (told.length > 0) {
      expect(step).toBe(last);
      expect(pages.length).toBeGreaterThan(1);
      return;
    }
    expect(pages).toHaveLength(1);
    const filled = await sheetsIn(html, setting, paper);
    expect(filled).toBeLessThanOrEqual(1);
    if (step > 0) expect(filled).toBeGreaterThan(0.85);
  });
});

test("the resumes are of all kinds: some keep their density, some are closer, some do not fit", () => {
  const steps = onePageResumes.map(([, resume, options]) => {
    const html = render(resume, { ...options, fit: "one-page" });
    return settingIn(html, options.density ?? "normal", options.language ?? "").step;
  });
  expect(steps.filter((step) => step === 0).length).toBeGreaterThan(1);
  expect(steps.filter((step) => step > 0 && step < 15).length).toBeGreaterThan(4);
  expect(steps.filter((step) => step === 15).length).toBeGreaterThan(1);
});
