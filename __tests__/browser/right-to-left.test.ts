import type { Browser } from "playwright-core";
import { render } from "../../index";
import { deepFreeze } from "../support/fixtures";
import { openHtml, startChromium } from "./support/chromium";

const resume = deepFreeze({
  basics: { name: "Jane Roe", alternateName: "جين", label: "مهندسة برمجيات" },
  work: [
    {
      name: "شركة النيل",
      note: "القاهرة",
      position: "مهندسة",
      department: "قسم",
      type: "دوام",
      startDate: "2019-03",
    },
    { name: "חברה", position: "Engineer", highlights: ["بنت النظام (v2) في 2019.", "Built it."] },
  ],
  projects: [{ name: "Nile", roles: ["قائدة"], entity: "مؤسسة", type: "حر" }],
  skills: [{ name: "لغات", keywords: ["Go", "عربي", "Rust"] }],
});

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

/** Texts by their distance from the start of the line, for each line of heads on the page. */
async function orderOnPage(language: string): Promise<{ lines: string[][]; aligned: string[] }> {
  const { page, close } = await openHtml(browser, render(resume, { language }));
  const found = await page.evaluate(() => {
    const isRight = getComputedStyle(document.documentElement).direction === "rtl";
    const startOf = (element: Element): number => {
      const { left, right } = element.getBoundingClientRect();
      return isRight ? -right : left;
    };
    const lines = [...document.querySelectorAll(".row")].map((row) =>
      [...row.querySelectorAll("h3, h4, .remark, .detail > span, .place, .date")]
        .sort((one, other) => startOf(one) - startOf(other))
        .map((element) => element.textContent ?? ""),
    );
    const aligned = [...document.querySelectorAll(".highlights > li")].map(
      (item) => getComputedStyle(item).direction,
    );
    return { lines, aligned };
  });
  await close();
  return found;
}

test("runs of right-to-left scripts keep their place among others", async () => {
  const { lines, aligned } = await orderOnPage("en");
  expect(lines).toEqual([
    ["شركة النيل", " (القاهرة)"],
    ["مهندسة", "قسم", "دوام", "Mar 2019 – Present"],
    ["חברה"],
    ["Engineer"],
    ["Nile", "حر", "قائدة", "مؤسسة"],
  ]);
  expect(aligned).toEqual(["rtl", "ltr"]);
});

test("a page in a right-to-left language is the mirror of it", async () => {
  const { lines } = await orderOnPage("ar");
  expect(lines[1]).toEqual(["مهندسة", "قسم", "دوام", "Mar 2019 – Present"]);
  expect(lines[4]).toEqual(["Nile", "حر", "قائدة", "مؤسسة"]);
});
