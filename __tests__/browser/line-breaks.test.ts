import type { Page } from "playwright-core";
import { type Options, render } from "../../index";
import { typesetting } from "../support/fixtures";
import { type BareChromium, describeOnLinux, startBareChromium } from "./support/bare-chromium";
import { type OpenPage, openPage } from "./support/chromium";
import { layoutFaults } from "./support/layout";
import { breakFaults, brokenBlocks } from "./support/lines";

/** A4 less the margins, in CSS pixels. */
const paperWidth = 665;
const everyWidth = [...Array.from({ length: 34 }, (_, step) => 320 + step * 29), paperWidth];

/** What is found at the widths of screens, and at that of paper. */
async function atWidths<Found>(
  widths: readonly number[],
  page: Page,
  look: (page: Page) => Promise<readonly Found[]>,
): Promise<{ width: number; found: Found }[]> {
  const all: { width: number; found: Found }[] = [];
  for (const width of widths) {
    await page.emulateMedia({ media: width === paperWidth ? "print" : "screen" });
    await page.setViewportSize({ width, height: 900 });
    for (const found of await look(page)) all.push({ width, found });
  }
  return all;
}

describeOnLinux("the typesetting sheet", () => {
  let chromium: BareChromium;
  let opened: OpenPage;

  beforeAll(async () => {
    chromium = await startBareChromium();
    opened = await openPage(chromium.browser);
  });

  afterAll(() => chromium.close());

  test("breaks no line where Chinese type may not be broken, at any width", async () => {
    const { page, show } = opened;
    await show(render(typesetting));
    const blocks = await atWidths(everyWidth, page, brokenBlocks);
    expect(blocks.length).toBeGreaterThan(300);
    const faults = blocks.flatMap(({ width, found }) =>
      breakFaults([found]).map((fault) => `${width} ${fault}`),
    );
    expect(faults).toEqual([]);
  });

  test.each([
    ["start", "line-break:anywhere"],
    ["end", "line-break:anywhere"],
    ["split", "line-break:anywhere"],
    ["lone", "text-wrap:wrap"],
  ])("a wrong %s is found where %s", async (fault, declaration) => {
    const { page, show } = opened;
    await show(render(typesetting).replace("</style>", `*{${declaration}!important}</style>`));
    const blocks = await atWidths(everyWidth, page, brokenBlocks);
    expect(breakFaults(blocks.map(({ found }) => found)).join("\n")).toMatch(
      new RegExp(`^${fault}: `, "m"),
    );
  });

  test("fits every width, with its long address in lines", async () => {
    const { page, show } = opened;
    await show(render(typesetting));
    expect(await atWidths(everyWidth, page, layoutFaults)).toEqual([]);
    const uneven = await atWidths(everyWidth, page, () =>
      page.evaluate(() => {
        const sheet = document.querySelector(".sheet")?.getBoundingClientRect();
        const right = document.documentElement.clientWidth - (sheet?.right ?? 0);
        return Math.abs((sheet?.left ?? 0) - right) > 1 ? ["sheet off the middle"] : [];
      }),
    );
    expect(uneven).toEqual([]);
    await page.setViewportSize({ width: 320, height: 900 });
    const lines = await page.evaluate(
      () => document.querySelector(".url")?.getClientRects().length ?? 0,
    );
    expect(lines).toBeGreaterThan(3);
  });

  test.each<[string, Options]>([
    ["2019 年 3 月至今", {}],
    ["2019年3月至今", { hanSpacing: "none" }],
    ["2019.03–至今", { dateStyle: "numeric" }],
    ["2019-03–至今", { dateStyle: "iso" }],
    ["2015 年 11 月至 2019 年 2 月（3年4个月）", { showDuration: true }],
  ])("%s stands on one line on any screen and on paper", async (text, options) => {
    const { page, show } = opened;
    await show(render(typesetting, options));
    const broken = await atWidths([320, 400, 640, paperWidth], page, () =>
      page.evaluate(() =>
        [...document.querySelectorAll(".date")].flatMap((date) => {
          const range = document.createRange();
          range.selectNodeContents(date);
          const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
          return new Set(tops).size > 1 ? [date.textContent] : [];
        }),
      ),
    );
    expect(broken).toEqual([]);
    expect(await page.locator(".date").allTextContents()).toContain(text);
  });
});
