import schema from "@jsonresume/schema/schema.json";
import type { Browser } from "playwright-core";
import { render } from "../../index";
import { personalNames } from "../../src/resume";
import { complete, deepFreeze, extended } from "../support/fixtures";
import { leavesOf, patternOf } from "../support/leaves";
import { makeUnique } from "../support/unique";
import { openHtml, startChromium, visibleText } from "./support/chromium";
import { pdfLinks, pdfText, printPdf, squeeze } from "./support/pdf";

interface Schema {
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The paths of all leaves that a JSON schema names. */
function schemaLeaves(node: Schema, path = ""): string[] {
  if (node.properties !== undefined) {
    return Object.entries(node.properties).flatMap(([key, member]) =>
      schemaLeaves(member, path === "" ? key : `${path}.${key}`),
    );
  }
  return node.items === undefined ? [path] : schemaLeaves(node.items, `${path}[]`);
}

let browser: Browser;

beforeAll(async () => {
  browser = await startChromium();
});

afterAll(() => browser.close());

test("the fixture fills every leaf of the JSON Resume schema", () => {
  const filled = new Set(leavesOf(complete).map(({ path }) => patternOf(path)));
  expect(schemaLeaves(schema as Schema).filter((path) => !filled.has(path))).toEqual([]);
});

describe.each([
  ["JSON Resume", "en", complete],
  ["JSON Resume", "zh", complete],
  ["the theme", "en", extended],
  ["the theme", "zh", extended],
] as const)("every field of %s on a page in %s", (_, language, whole) => {
  const { resume, leaves } = makeUnique(whole, language);
  const html = render(deepFreeze(resume), { language, personal: [...personalNames] });
  const expectedAt = (where: string): string[] =>
    leaves.filter((leaf) => leaf.where === where).map(({ expected }) => expected);

  test("is read in Chromium", async () => {
    const { page, close } = await openHtml(browser, html);
    const text = await visibleText(page);
    const targets = await page.evaluate(() => [...document.links].map((link) => link.href));
    const head = await page.evaluate(() => document.head.innerHTML);
    await close();
    expect(expectedAt("text").filter((piece) => !text.includes(piece))).toEqual([]);
    expect(expectedAt("link").filter((url) => !targets.includes(url))).toEqual([]);
    expect(expectedAt("head").filter((piece) => !head.includes(piece))).toEqual([]);
    expect(expectedAt("dropped").filter((piece) => text.includes(piece))).toEqual([]);
  });

  test("is read in the PDF", async () => {
    const pdf = await printPdf(browser, html);
    const text = squeeze(pdfText(pdf));
    const links = pdfLinks(pdf);
    expect(expectedAt("text").filter((piece) => !text.includes(squeeze(piece)))).toEqual([]);
    expect(expectedAt("link").filter((url) => !links.includes(url))).toEqual([]);
  });
});
