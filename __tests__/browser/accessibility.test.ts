import { HtmlValidate } from "html-validate";
import type { Browser } from "playwright-core";
import { accessibilityFaults } from "./support/axe";
import { type OpenPage, openPage, startChromium } from "./support/chromium";
import { allPages, resumePages } from "./support/pages";
import { pdfPixels, printPdf } from "./support/pdf";

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    // U+00A0 and U+2011 in a phone number would be copied with it, and are dialled by no telephone.
    "tel-non-breaking": "off",
  },
});

const htmlFaults = (html: string): string[] =>
  validator
    .validateStringSync(html)
    .results.flatMap(({ messages }) => messages)
    .map(
      ({ ruleId, message, offset }) => `${ruleId}: ${message} ${html.slice(offset, offset + 60)}`,
    );

const views = (["light", "dark"] as const).flatMap((colorScheme) =>
  [1280, 360].map((width) => ({ colorScheme, width })),
);

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});

afterAll(() => browser.close());

test("a faulty page is found faulty", async () => {
  const html =
    '<!DOCTYPE html><title>page</title><h1>text</h1><h3>text</h3><img src="data:,">' +
    '<p style="color:#777">text<p style="color:#666">text';
  await opened.show(html);
  const faults = [...(await accessibilityFaults(opened.page)), ...htmlFaults(html)].join("\n");
  for (const rule of [
    "html-has-lang",
    "image-alt",
    "color-contrast",
    "color-contrast-enhanced",
    "heading-order",
    "no-inline-style",
  ]) {
    expect(faults).toMatch(new RegExp(`^${rule}: `, "m"));
  }
});

describe.each(allPages)("%s", (_, html) => {
  beforeAll(() => opened.show(html));

  test("is valid HTML", () => {
    expect(htmlFaults(html)).toEqual([]);
  });

  test("has no fault that axe finds, in the light and in the dark, on wide and narrow screens", async () => {
    const { page } = opened;
    for (const { colorScheme, width } of views) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const faults = await accessibilityFaults(page);
      expect({ colorScheme, width, faults }).toEqual({ colorScheme, width, faults: [] });
    }
  });

  test("has landmarks, one h1 and no skipped level", async () => {
    const { page } = opened;
    expect(await page.getByRole("banner").count()).toBe(1);
    expect(await page.getByRole("main").count()).toBe(1);
    const levels = await page
      .getByRole("heading")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  });
});

describe.each(resumePages)("%s", (_, html) => {
  beforeEach(async () => {
    await opened.page.emulateMedia({ media: null, colorScheme: null });
    await opened.show(html);
  });

  test("names each section by its heading", async () => {
    const { page } = opened;
    const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
    expect(headings.length).toBeGreaterThan(3);
    for (const name of headings) {
      expect(await page.getByRole("region", { name, exact: true }).count()).toBe(1);
    }
    expect(await page.locator("section").count()).toBe(headings.length);
  });

  test.each(["light", "dark"] as const)(
    "is walked link by link with the tab key, and shows where one is, in the %s",
    async (colorScheme) => {
      const { page } = opened;
      await page.emulateMedia({ colorScheme });
      const count = await page.locator("a").count();
      expect(count).toBeGreaterThan(3);
      for (let step = 0; step < count; step += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => {
          const element = document.activeElement ?? document.body;
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          const index = [...document.querySelectorAll(":any-link")].indexOf(element);
          return { index, outline: `${outlineWidth} ${outlineStyle}` };
        });
        expect(focused).toEqual({ index: step, outline: "2px solid" });
      }
    },
  );

  test("marks its links by more than colour, on the screen and in print", async () => {
    const { page } = opened;
    for (const media of ["screen", "print"] as const) {
      await page.emulateMedia({ media });
      const lines = await page
        .locator("a")
        .evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
      expect(new Set(lines)).toEqual(new Set(["underline"]));
    }
  });

  test("prints dark on white, even from a dark screen", async () => {
    const { page } = opened;
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await accessibilityFaults(page)).toEqual([]);
    const pixels = pdfPixels(await printPdf(browser, html, { colorScheme: "dark" }));
    expect(pixels[0]).toBe(255);
    expect(pixels.filter((pixel) => pixel === 255).length).toBeGreaterThan(0.6 * pixels.length);
    expect(Math.min(...new Set(pixels))).toBeLessThan(64);
  });
});
