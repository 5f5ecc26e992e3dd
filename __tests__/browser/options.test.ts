import type { Browser } from "playwright-core";
import { type Options, render, validate } from "../../index";
import { measurePage } from "../../src/document/fit";
import { settingOf } from "../../src/document/setting";
import { sample } from "../support/fixtures";
import { photo } from "../support/large";
import { type OpenPage, openPage, startChromium, visibleText } from "./support/chromium";
import { pdfInfo, pdfPixels, poppler, printPdf } from "./support/pdf";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});

beforeEach(() => opened.page.emulateMedia({ media: "screen", colorScheme: "light" }));

afterAll(() => browser.close());

const millimetre = 96 / 25.4;

const resume = {
  basics: { name: "高策", image: photo },
  work: [{ name: "字节跳动", position: "工程师", startDate: "2019-03", endDate: "2020-08" }],
  education: [{ institution: "上海交通大学", startDate: "2016-09", endDate: "2019-03" }],
};

/** What a reader sees of the resume. */
async function textWith(options: Options): Promise<string> {
  await opened.show(render(resume, { language: "zh-Hans", ...options }));
  return visibleText(opened.page);
}

/** How an element of the shown page is drawn. */
const styleOf = (selector: string) =>
  opened.page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const { backgroundColor, borderRadius, color, fontSize } = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      const pixels = Number.parseFloat(fontSize);
      return { backgroundColor, borderRadius, color, fontSize: pixels, width, height };
    });

test("language: the page speaks it", async () => {
  expect(await textWith({ language: "en" })).toMatch(/Work Experience.*Mar\w* 2019/s);
});

test("labels: own words are headings", async () => {
  expect(await textWith({ labels: { work: "我的履历" } })).toMatch(/^我的履历$/m);
});

test("hide: what is named is nowhere, the PDF included", async () => {
  expect(await textWith({ hide: ["education"] })).not.toContain("上海交通大学");
  const html = render(resume, { language: "zh-Hans", hide: ["education", "work[].position"] });
  const pdf = await printPdf(browser, html);
  expect(poppler("pdftotext", ["{}", "-"], pdf)).toContain("字节跳动");
  expect(poppler("pdftotext", ["{}", "-"], pdf)).not.toMatch(/上海交通大学|工程师/);
  expect(html).not.toMatch(/上海交通大学|工程师/);
});

test("personal: what is named is shown, and nothing else", async () => {
  const basics = { ...resume.basics, personal: { birthDate: "1994-03-02", gender: "女" } };
  await opened.show(
    render({ ...resume, basics }, { language: "zh-Hans", personal: ["birthDate"] }),
  );
  const text = await visibleText(opened.page);
  expect(text).toMatch(/出生年月：\s*1994 年 3 月/);
  expect(text).not.toMatch(/女|2 日/);
});

test("sections: those that are named come first", async () => {
  expect(await textWith({})).toMatch(/工作经历.*教育经历/s);
  expect(await textWith({ sections: ["education"] })).toMatch(/教育经历.*工作经历/s);
});

test("dateStyle: dates are words or numbers", async () => {
  expect(await textWith({})).toContain("2019 年 3 月");
  expect(await textWith({ dateStyle: "numeric" })).toContain("2019.03");
  expect(await textWith({ dateStyle: "iso" })).toContain("2019-03");
});

test("hanSpacing: the spaces in dates can be left to the engine", async () => {
  expect(await textWith({ hanSpacing: "none" })).toContain("2019年3月");
});

test("showDuration: spans have a length", async () => {
  const length = /1 ?年 ?6 ?个月/;
  expect(await textWith({})).not.toMatch(length);
  expect(await textWith({ showDuration: true })).toMatch(length);
});

test("now: later ends are expected", async () => {
  expect(await textWith({ now: "2021-01" })).not.toContain("预计");
  expect(await textWith({ now: "2020-01" })).toContain("预计");
});

test("density: type is smaller or larger", async () => {
  const sizes: number[] = [];
  for (const density of ["compact", "normal", "relaxed"] as const) {
    await textWith({ density });
    sizes.push((await styleOf("body")).fontSize);
  }
  expect(sizes.map((size) => Math.round(size * 7.5) / 10)).toEqual([10, 10.5, 11]);
});

test("paper: the sheet and the PDF have its size", async () => {
  const html = render(resume, { paper: "Letter" });
  await opened.show(html);
  expect((await styleOf(".sheet")).width).toBeCloseTo(8.5 * 96, 0);
  expect(pdfInfo(await printPdf(browser, html))).toMatch(/612 x 792 pts/);
});

test("color: headings, positions and rules have it, on light and on dark", async () => {
  await textWith({ color: "朱砂" });
  for (const selector of ["h2", "h4"]) {
    expect((await styleOf(selector)).color).toBe("rgb(163, 35, 15)");
  }
  await opened.page.emulateMedia({ colorScheme: "dark" });
  expect((await styleOf("h2")).color).toBe("rgb(242, 162, 145)");
  await opened.page.emulateMedia({ media: "print" });
  expect((await styleOf("h2")).color).toBe("rgb(163, 35, 15)");
});

test("colors: sheet, text and remarks have them, on light and on dark; paper is white", async () => {
  const colors: Options["colors"] = {
    background: ["#fdf6e3", "#002b36"],
    primary: ["#073642", "#eee8d5"],
    secondary: ["#586e75", "#93a1a1"],
  };
  const html = render(resume, { colors });
  await opened.show(html);
  const seen = async () => [
    (await styleOf(".sheet")).backgroundColor,
    (await styleOf("h1")).color,
    (await styleOf(".date")).color,
  ];
  expect(await seen()).toEqual(["rgb(253, 246, 227)", "rgb(7, 54, 66)", "rgb(88, 110, 117)"]);
  await opened.page.emulateMedia({ colorScheme: "dark" });
  expect(await seen()).toEqual(["rgb(0, 43, 54)", "rgb(238, 232, 213)", "rgb(147, 161, 161)"]);
  expect(pdfPixels(await printPdf(browser, html, { colorScheme: "dark" }))[0]).toBe(255);
});

test.each([
  ["auto", "light", "rgb(255, 255, 255)"],
  ["auto", "dark", "rgb(27, 30, 35)"],
  ["light", "dark", "rgb(255, 255, 255)"],
  ["dark", "light", "rgb(27, 30, 35)"],
] as const)("colorScheme: %s on a device that is %s", async (colorScheme, device, sheet) => {
  await opened.page.emulateMedia({ colorScheme: device });
  const html = render(resume, { colorScheme });
  await opened.show(html);
  expect((await styleOf(".sheet")).backgroundColor).toBe(sheet);
  const pixels = pdfPixels(await printPdf(browser, html, { colorScheme: device }));
  expect(pixels[0]).toBe(255);
  expect(Math.min(...new Set(pixels))).toBeLessThan(64);
});

test("pageNumbers: the foot of each page has them or nothing", async () => {
  const footOf = async (options: Options): Promise<string | undefined> => {
    const pdf = await printPdf(browser, render(sample, options));
    return poppler("pdftotext", ["-l", "1", "{}", "-"], pdf).trim().split("\n").at(-1);
  };
  expect(await footOf({})).toBe("高策 · 1 / 2");
  expect(await footOf({ pageNumbers: false })).not.toMatch(/高策|\/|^\d+$/);
});

describe("photo", () => {
  test.each([
    ["portrait", 25, 35, "0px"],
    ["square", 28, 28, "0px"],
    ["circle", 28, 28, "50%"],
  ] as const)("shape: %s", async (shape, width, height, borderRadius) => {
    await textWith({ photo: { shape } });
    const style = await styleOf("img");
    expect(style.width).toBeCloseTo(width * millimetre, 1);
    expect(style.height).toBeCloseTo(height * millimetre, 1);
    expect(style.borderRadius).toBe(borderRadius);
  });

  test.each(["portrait", "square", "circle"] as const)(
    "shape: the estimate of a page knows the size of a %s",
    async (shape) => {
      const { page, show } = opened;
      const options: Options = { language: "zh-Hans", photo: { shape } };
      const html = render({ basics: { name: "高策", image: photo } }, options);
      await page.emulateMedia({ media: "print" });
      await show(html);
      const { height } = await styleOf(".sheet");
      const setting = settingOf("normal", "zh-Hans");
      const { top, bottom } = setting.margins;
      const pages = measurePage(html, { language: "zh-Hans", paper: "A4", font: "sans" })(setting);
      expect(pages * (297 - top - bottom) * millimetre).toBeCloseTo(height, 0);
    },
  );

  test("show: without it there is none, neither for programs nor to be told", async () => {
    const image = "https://photos.test/ada.png";
    const options: Options = { photo: { show: false, remote: true } };
    for (const src of [photo, image]) {
      await opened.show(render({ basics: { name: "Ada", image: src } }, options));
      expect(await opened.page.locator("img").count()).toBe(0);
      expect(await opened.page.content()).not.toContain(src);
    }
    expect(validate({ basics: { name: "Ada", image } }, { photo: { show: false } })).toEqual([]);
  });

  test("remote: one on another server is shown when it is allowed", async () => {
    const remote = { basics: { name: "Ada", image: "https://photos.test/ada.png" } };
    await opened.show(render(remote));
    expect(await opened.page.locator("img").count()).toBe(0);
    await opened.show(render(remote, { photo: { remote: true } }));
    expect(await opened.page.locator("img").count()).toBe(1);
  });
});

test("publications: style, groups and numbers", async () => {
  const works = {
    ...resume,
    publications: [
      { name: "甲", authors: "张三、高策", venue: "示例学报", volume: 1, releaseDate: "2019" },
      { name: "Second", authors: "Ce Gao", type: "book", publisher: "Press", releaseDate: "2021" },
    ],
  };
  const textOf = async (publications: NonNullable<Options["publications"]>) => {
    await opened.show(render(works, { language: "zh-Hans", publications }));
    return (await visibleText(opened.page)).replace(/\s+/g, " ");
  };
  expect(await textOf({})).toMatch(/甲.*张三、高策.*示例学报，1.*Second/);
  expect(await textOf({ style: "gbt7714" })).toContain("张三，高策. 甲[J]. 示例学报，2019，1.");
  expect(await textOf({ style: "gbt7714", punctuation: "half" })).toContain("张三, 高策. 甲[J].");
  expect(await textOf({ style: "apa" })).toContain("Gao, C. (2021). Second. Press.");
  expect(await textOf({ style: "ieee" })).toContain("C. Gao, Second. Press, 2021.");
  expect(await textOf({ group: "year" })).toMatch(/2021 .*Second.* 2019 .*甲/);
  await opened.show(render(works, { publications: { style: "apa", self: ["C. Gao"] } }));
  const drawn = await opened.page.evaluate(() =>
    ["i", ".self"].map((selector) => {
      const element = [...document.querySelectorAll(selector)].at(-1);
      const { fontStyle, fontWeight } = getComputedStyle(element ?? document.body);
      return [element?.textContent, fontStyle, fontWeight];
    }),
  );
  expect(drawn).toEqual([
    ["Second", "italic", "400"],
    ["Gao, C.", "normal", "700"],
  ]);
});
