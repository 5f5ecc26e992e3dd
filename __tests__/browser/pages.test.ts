import type { Browser } from "playwright-core";
import { render } from "../../index";
import { settingOf } from "../../src/document/setting";
import { sample } from "../support/fixtures";
import { sixtyChineseEntries, sixtyEntries } from "../support/large";
import { openHtml, startChromium } from "./support/chromium";
import { type PdfLine, pdfInfo, pdfLines, printPdf, squeeze } from "./support/pdf";

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

const points = (millimetres: number): number => (millimetres * 72) / 25.4;

const lastBottom = (lines: PdfLine[]): number => Math.max(...lines.map(({ bottom }) => bottom));

/** In points. */
const paperHeights = { A4: 842, Letter: 792 };
const paperSizes = { A4: /594\.\d+ x 84\d\S* pts \(A4\)/, Letter: /612 x 792 pts \(letter\)/ };

const languages = ["en", "zh-Hans"] as const;
const papers = ["A4", "Letter"] as const;
const densities = ["compact", "normal", "relaxed"] as const;
const everyPage = languages.flatMap((language) =>
  papers.flatMap((paper) => densities.map((density) => ({ language, paper, density }))),
);

describe.each(everyPage)("60 entries, $language, $paper, $density", (options) => {
  const { language, paper, density } = options;
  const html = render(language === "en" ? sixtyEntries : sixtyChineseEntries, options);
  let pdf: Buffer;
  let pages: PdfLine[][];

  beforeAll(async () => {
    pdf = await printPdf(browser, html);
    pages = pdfLines(pdf);
  });

  test("stand on the paper that was asked for", () => {
    expect(pdfInfo(pdf)).toMatch(paperSizes[paper]);
  });

  test("have no heading at the end of a page", async () => {
    const { page, close } = await openHtml(browser, html);
    const headings = (
      await page.locator("h2, .row:not(:only-child) :is(h3, h4)").allInnerTexts()
    ).map(squeeze);
    await close();
    const ends = pages.flatMap((lines) =>
      lines.filter(({ bottom }) => bottom > lastBottom(lines) - 3).map(({ text }) => squeeze(text)),
    );
    expect(ends.length).toBeGreaterThan(8);
    expect(ends.filter((end) => headings.includes(end))).toEqual([]);
  });

  test("leave at most 12 % of the pages empty", () => {
    const { margins } = settingOf(density, language);
    const end = paperHeights[paper] - points(margins.bottom);
    const height = end - points(margins.top);
    const full = pages.slice(0, -1);
    const empty = full.reduce((sum, lines) => sum + end - lastBottom(lines), 0);
    expect(full.length).toBeGreaterThan(7);
    expect(empty / (height * full.length)).toBeLessThan(0.12);
  });
});

test.each([
  [{ paper: "A4", density: "normal" }, 1280, 794, 14],
  [{ paper: "Letter", density: "relaxed" }, 1280, 816, 14.67],
  [{ paper: "A4", density: "compact" }, 1280, 794, 13.33],
  [{ paper: "A4", density: "compact" }, 400, 400, 15],
] as const)("%j on a screen %i wide: sheet and type", async (options, width, sheet, type) => {
  const { page, close } = await openHtml(browser, render(sample, options), {
    viewport: { width, height: 900 },
  });
  const [sheetWidth, typeSize] = await page.evaluate(() => [
    document.querySelector(".sheet")?.getBoundingClientRect().width,
    Number.parseFloat(getComputedStyle(document.body).fontSize),
  ]);
  await close();
  expect(sheetWidth).toBeCloseTo(sheet, 0);
  expect(typeSize).toBeCloseTo(type, 1);
});

const sentences = {
  en: "Measured, planned and led the work of a team of five on a service that answers every day. ",
  "zh-Hans": "负责核心服务的设计、开发与上线，带领五人小组把集群的平均利用率提高到六成以上。",
};

describe.each(languages)("a long %s text at the end of a page", (language) => {
  const short = (count: number): string[] => new Array(count).fill("A short bullet");
  const resume = (before: number) => ({
    basics: { name: "高策" },
    work: [
      { name: "First", highlights: short(before) },
      { name: "Second", highlights: [sentences[language].repeat(40)] },
    ],
  });
  const least = language === "en" ? 3 : 2;

  test("is broken, with enough lines on both sides", async () => {
    for (const before of [26, 30, 32]) {
      const pdf = await printPdf(browser, render(resume(before), { language }));
      const [first = [], second = []] = pdfLines(pdf);
      const isLong = ({ text }: PdfLine): boolean => text.length > 40;
      expect(second.filter(isLong).length).toBeGreaterThanOrEqual(least);
      const onFirst = first.filter(isLong).length;
      expect({ before, isEnough: onFirst === 0 || onFirst >= least }).toEqual({
        before,
        isEnough: true,
      });
      if (before < 28) expect(onFirst).toBeGreaterThan(least);
    }
  });

  test("is broken in a list of terms, whose name stands with its first lines", async () => {
    const skills = Array.from({ length: 40 }, (_, index) => ({
      name: `Skill ${index}`,
      keywords: new Array(1 + (index % 5)).fill(sentences[language]),
    }));
    const pdf = await printPdf(browser, render({ basics: { name: "高策" }, skills }, { language }));
    const pages = pdfLines(pdf);
    expect(pages.length).toBeGreaterThan(2);
    for (const lines of pages.slice(0, -1)) {
      expect(lastBottom(lines)).toBeGreaterThan(0.85 * paperHeights.A4);
      const lastName = lines.filter(({ text }) => /^Skill\d+$/.test(text)).at(-1);
      const value = lines.filter(({ top }) => lastName && Math.abs(top - lastName.top) < 6);
      expect(value.length).toBeGreaterThan(1);
    }
  });
});
