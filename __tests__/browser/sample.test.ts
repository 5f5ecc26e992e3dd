import type { Browser } from "playwright-core";
import { render, validate } from "../../index";
import { sample, seedText } from "../support/fixtures";
import { openHtml, startChromium, visibleText } from "./support/chromium";
import { pdfInfo, pdfText, poppler, printPdf, squeeze } from "./support/pdf";

/** The date of a paper is set in the page's form; everything else stands as it was typed. */
const pageDate = (line: string): string => line.replace(/^(\d{4})\.0?(\d{1,2})$/, "$1 年 $2 月");

/** The icons of the source stand for networks and channels; they are pictures, not text. */
const icons = /[☎✉🌐📺🐦]\s*/gu;

/** A rank stands in a frame where the source has brackets. */
const rankTag = (line: string): string => line.replace(/ \((CCF-[ABC])\)$/, " $1");

/** Every piece of the source: its lines without markdown's marks, the contact line cut at its bars. */
const pieces = seedText
  .split("\n")
  .map((line) => line.replace(/^(?:#+|-|·)\s+/, "").trim())
  .filter((line) => line !== "" && !/^-+$/.test(line))
  .flatMap((line) => (/[☎🌐]/u.test(line) ? line.replace(icons, "").split("|") : [line]))
  .map((piece) => rankTag(pageDate(piece.trim())));

let browser: Browser;
const html = render(sample);

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

test("the source is cut into all its pieces", () => {
  expect(pieces.length).toBeGreaterThan(60);
  expect(pieces).toContain("gaocegege.com(200k 阅读, 80k 访客)");
  expect(pieces).toContain("2018 年 9 月");
});

test("the sample has nothing to repair", () => {
  expect(validate(sample)).toEqual([]);
});

test("every piece of the source is read in Chromium", async () => {
  const { page, requests, complaints, close } = await openHtml(browser, html);
  const text = squeeze(await visibleText(page));
  await close();
  expect(pieces.filter((piece) => !text.includes(squeeze(piece)))).toEqual([]);
  expect(requests).toEqual([]);
  expect(complaints).toEqual([]);
});

describe("the sample's PDF", () => {
  let pdf: Buffer;

  beforeAll(async () => {
    pdf = await printPdf(browser, html);
  });

  test("holds every piece of the source, in the order of the source", () => {
    const text = squeeze(pdfText(pdf));
    expect(pieces.filter((piece) => !text.includes(squeeze(piece)))).toEqual([]);
    const headings = ["个人简历", "工作经历", "学术论文", "教育经历"];
    const positions = headings.map((heading) => text.indexOf(heading));
    expect(positions).toEqual([...positions].sort((one, other) => one - other));
  });

  test("is tagged A4 with title, language and outline", () => {
    const info = pdfInfo(pdf);
    expect(info).toMatch(/Tagged:\s+yes/);
    expect(info).toMatch(/Page size:\s+594\.\d+ x 84\d(?:\.\d+)? pts \(A4\)/);
    expect(info).toMatch(/Title:\s+高策 · 个人简历/);
    expect(poppler("pdfinfo", ["-struct", "{}"], pdf)).toMatch(
      /\bH1\b[\s\S]*\bH2\b[\s\S]*\bH3\b[\s\S]*\bH4\b/,
    );
    const source = pdf.toString("latin1");
    expect(source).toMatch(/\/Lang \(zh-Hans\)/);
    expect(source).toMatch(/\/Outlines /);
  });

  test("has a footer with name, page and number of pages", () => {
    const pages = Number(/Pages:\s+(\d+)/.exec(pdfInfo(pdf))?.[1]);
    for (let page = 1; page <= pages; page += 1) {
      const text = poppler("pdftotext", ["-f", String(page), "-l", String(page), "{}", "-"], pdf);
      expect(text).toContain(`高策 · ${page} / ${pages}`);
    }
  });
});
