import type { Browser } from "playwright-core";
import { render } from "../../index";
import { datesInWords, longWords, sixtyEntries } from "../support/large";
import { type OpenPage, openPage, startChromium } from "./support/chromium";
import { layoutFaults } from "./support/layout";
import { resumePages } from "./support/pages";
import { type PdfLine, pdfInfo, pdfLines, printPdf, squeeze } from "./support/pdf";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});

afterAll(() => browser.close());

test("a page that does not fit is found", async () => {
  await opened.show(`<!DOCTYPE html><title>page</title>
    <div class="row" style="width:200px">
      <p class="what" style="width:60px">one two three_four_five_six_seven</p>
      <div class="date" style="width:80px"><time>2019</time> to 2020 and on</div>
    </div>
    <p style="margin:-1em 0 0">text over text</p><p style="width:3000px">text</p>`);
  const faults = (await layoutFaults(opened.page)).join("\n");
  for (const fault of [
    /^\d+ wide on 1280$/m,
    /^wrapped date 2019/m,
    /^outside: /m,
    /^overlap: /m,
  ]) {
    expect(faults).toMatch(fault);
  }
});

/** A4 less the margins, in CSS pixels. */
const paperWidth = 665;

/** @see https://www.w3.org/TR/WCAG22/#text-spacing */
const widerText =
  "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}" +
  "p{margin-bottom:2em!important}";

const sixty = render(sixtyEntries, { language: "en" });

describe.each([
  ...resumePages,
  ["long words", render(longWords, { language: "en" })],
  ["long words in Chinese", render(longWords, { language: "zh" })],
  ["dates in words", render(datesInWords, { language: "en" })],
  ["60 entries", sixty],
])("%s", (_, html) => {
  test("fit on every screen and on paper", async () => {
    const { page, show } = opened;
    await show(html);
    for (const width of [1280, 768, 360, 320, paperWidth]) {
      await page.emulateMedia({ media: width === paperWidth ? "print" : "screen" });
      await page.setViewportSize({ width, height: 900 });
      const faults = await layoutFaults(page);
      expect({ width, faults }).toEqual({ width, faults: [] });
    }
  });

  test("fit on a narrow screen when readers widen the spaces of the text", async () => {
    const { page, show } = opened;
    await page.emulateMedia({ media: "screen" });
    await page.setViewportSize({ width: 320, height: 900 });
    await show(html.replace("</style>", `${widerText}</style>`));
    expect(await layoutFaults(page)).toEqual([]);
  });
});

test("the ground of the dark page is dark, of the light page light", async () => {
  const { page, show } = opened;
  await show(resumePages[0]?.[1] ?? "");
  const lightness = async (colorScheme: "light" | "dark"): Promise<number[]> => {
    await page.emulateMedia({ colorScheme });
    return page.evaluate(() =>
      ["body", ".sheet"].map((selector) => {
        const { backgroundColor } = getComputedStyle(
          document.querySelector(selector) ?? document.body,
        );
        return Math.max(...(backgroundColor.match(/\d+/g) ?? []).map(Number));
      }),
    );
  };
  expect(Math.min(...(await lightness("light")))).toBeGreaterThan(220);
  expect(Math.max(...(await lightness("dark")))).toBeLessThan(40);
});

describe.each([...resumePages, ["60 entries", sixty]])("%s in print", (_, html) => {
  let pdf: Buffer;
  let pages: PdfLine[][];
  let headings: string[];

  beforeAll(async () => {
    pdf = await printPdf(browser, html);
    pages = pdfLines(pdf);
    await opened.show(html);
    headings = (
      await opened.page.locator("h2, .row:not(:only-child) :is(h3, h4)").allInnerTexts()
    ).map(squeeze);
  });

  const lastLines = (): string[] =>
    pages.flatMap((lines) => {
      const bottom = Math.max(...lines.map((line) => line.bottom));
      return lines.filter((line) => line.bottom > bottom - 3).map(({ text }) => text);
    });

  test("is A4", () => {
    expect(pdfInfo(pdf)).toMatch(/Page size:.*\(A4\)/);
  });

  test("has no heading at the end of a page", () => {
    expect(headings.length).toBeGreaterThan(5);
    const isHeading = (line: string) => headings.some((heading) => heading.endsWith(line));
    expect(lastLines().filter(isHeading)).toEqual([]);
  });

  test("leaves no hole at the end of a page", () => {
    const ends = pages.slice(0, -1).map((lines) => Math.max(...lines.map(({ bottom }) => bottom)));
    expect(ends.filter((end) => end < 0.8 * 842)).toEqual([]);
  });
});
