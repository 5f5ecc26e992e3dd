import type { Browser, Page } from "playwright-core";
import { render } from "../../index";
import { typesetting } from "../support/fixtures";
import { type BareChromium, describeOnLinux, startBareChromium } from "./support/bare-chromium";
import { type OpenPage, openHtml, startChromium } from "./support/chromium";
import { familiesOf } from "./support/fontconfig";
import { autospaceOf, emsOf, strokesOf } from "./support/measures";

/** So large that strokes can be told apart, and with all of the sheet in the window. */
const large = { viewport: { width: 1280, height: 2400 }, deviceScaleFactor: 3 };

/** Whatever the fonts are. */
function describeQuotes(pageOf: () => Page): void {
  test.each([
    ["果。|”|我问", 1],
    ["引号|“|左书", 1],
    ["效果|’|是什", 1],
    ["的|“|弹性", 1],
    ["弹性|”|训练", 1],
  ])("%s is as wide as a Han", async (marked, ems) => {
    expect(await emsOf(pageOf(), marked)).toBeCloseTo(ems, 2);
  });

  test.each(["with |“|quotes", "quotes|”|, an", "|“|Quotes", "Quotes|”| in"])(
    "%s is narrow",
    async (marked) => {
      expect(await emsOf(pageOf(), marked)).toBeLessThan(0.62);
    },
  );

  test.each(["doesn|’|t", "Aren|’|t", "ICA3PP|’|18", "don|’|t", "rock|’|n", "拉|·|"])(
    "%s is narrow among Han, too",
    async (marked) => {
      expect(await emsOf(pageOf(), marked)).toBeLessThan(0.4);
    },
  );
}

describeOnLinux("the typesetting sheet", () => {
  let chromium: BareChromium;
  let opened: OpenPage;

  beforeAll(async () => {
    chromium = await startBareChromium();
    opened = await openHtml(chromium.browser, render(typesetting), large);
  });

  afterAll(() => chromium.close());

  describeQuotes(() => opened.page);

  test.each(["折号|——|占", "一半|——|停", "系统|——|设"])(
    "%s is one stroke of two ems",
    async (marked) => {
      expect(await emsOf(opened.page, marked)).toBeCloseTo(2, 2);
      const strokes = await strokesOf(opened.page, marked);
      expect(strokes).toHaveLength(1);
      expect((strokes[0]?.[1] ?? 0) - (strokes[0]?.[0] ?? 0)).toBeGreaterThan(1.8);
    },
  );

  test.each(["略号|……|同", "停住|……|再", "实现|……|"])(
    "%s is six dots at even distances in two ems",
    async (marked) => {
      expect(await emsOf(opened.page, marked)).toBeCloseTo(2, 2);
      const starts = (await strokesOf(opened.page, marked)).map(([start]) => start);
      expect(starts).toHaveLength(6);
      const distances = starts.slice(1).map((start, index) => start - (starts[index] ?? 0));
      expect(Math.max(...distances) - Math.min(...distances)).toBeLessThan(0.06);
    },
  );

  test.each([
    ["某书|》《|另", 1.5],
    ["三章|。）|所", 1.5],
    ["里|（《|某", 1.5],
    ["书|》）|写", 1.5],
    ["所以|，“|引", 1.5],
    ["收紧|”，“|放", 2],
    ["公司|））|", 1.5],
    // At the start of a line.
    ["|“|引号”与", 0.5],
    ["|“|引号”、", 0.5],
    ["|《|某某学报", 0.5],
  ])("%s takes %d ems", async (marked, ems) => {
    expect(await emsOf(opened.page, marked)).toBeCloseTo(ems, 2);
  });

  test.each([
    ["|用Go写服务|", 2],
    ["表|CCF-A类论文3篇|，", 3],
    ["熟悉|C++和C#|，", 1],
    ["|用 Go 写服务|", 0],
    ["表| CCF-A 类论文 3 篇|，", 0],
  ])("%s: an eighth of an em is set %d times", async (marked, times) => {
    expect(await autospaceOf(opened.page, marked)).toBeCloseTo(times / 8, 2);
  });

  test.each([
    ["着重号", "normal", "dot"],
    ["又粗又着重", "normal", "dot"],
    ["emphasis", "italic", "none"],
    ["both", "italic", "none"],
  ])("%s is stressed as its script is", async (words, style, mark) => {
    const em = opened.page.locator("em", { hasText: words });
    expect(
      await em.evaluate((element) => {
        const { fontStyle, textEmphasisStyle, textEmphasisPosition } = getComputedStyle(element);
        return { fontStyle, textEmphasisStyle, textEmphasisPosition };
      }),
    ).toEqual({
      fontStyle: style,
      textEmphasisStyle: mark,
      textEmphasisPosition: mark === "none" ? "over" : "under",
    });
  });

  test("all digits of dates have one width", async () => {
    const widths = await opened.page.evaluate(() =>
      Array.from("0123456789", (digit) => {
        const span = document.createElement("span");
        span.textContent = digit.repeat(10);
        document.querySelector(".date")?.append(span);
        const { width } = span.getBoundingClientRect();
        span.remove();
        return width;
      }),
    );
    expect(Math.min(...widths)).toBeGreaterThan(0);
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThan(0.01);
  });
});

const hanFont = "Noto Sans CJK SC";
const hasHanFont = familiesOf(hanFont).length > 0;
if (!hasHanFont)
  console.warn(`Not tested without ${hanFont}: quotation marks in fonts of the system.`);

(hasHanFont ? describe : describe.skip)("in the fonts of the system", () => {
  let browser: Browser;
  let opened: OpenPage;

  beforeAll(async () => {
    browser = await startChromium();
    opened = await openHtml(browser, render(typesetting, { font: "system" }), large);
  });

  afterAll(() => browser.close());

  describeQuotes(() => opened.page);
});
