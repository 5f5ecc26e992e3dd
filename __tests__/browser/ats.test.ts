import type { Browser } from "playwright-core";
import { render } from "../../index";
import { complete } from "../support/fixtures";
import { photo } from "../support/large";
import { atsFaults } from "./support/ats";
import { type OpenPage, openPage, startChromium } from "./support/chromium";
import { resumePages } from "./support/pages";

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});

afterAll(() => browser.close());

test("a page with nearly every fault is found to have them", async () => {
  await opened.show(`<!DOCTYPE html><title>page</title>
    <style>p{font:9px Impact,"Material Icons";columns:2;flex-wrap:wrap}
      a{float:left}b{float:left}i{float:right;font-size:9px;justify-content: space-between}</style>
    <h1>教育</h1><h3 class="icon-school">text</h3><h1 class="fa">text \ue001 ⭐</h1><table></table>
    ${"<img src=data:, alt>".repeat(6)}<input><a href="#">here</a>`);
  expect(await atsFaults(opened.page)).toEqual([
    "no header",
    "no section",
    "not one h1",
    "skipped level",
    "decorative font",
    "no common font",
    "table",
    "columns",
    "floats",
    "spread flex",
    "images without text",
    "many images",
    "small type",
    "no language",
    "form",
    "no mail address",
    "no telephone",
    "icon font in the style",
    "private use characters",
    "emoji",
    "short heading 教育",
    "icon class icon-school",
    "icon class fa",
    "empty link text here",
  ]);
});

const completeWithPhoto = {
  ...complete,
  basics: { ...(complete["basics"] as object), image: photo },
};

test.each([
  ...resumePages,
  ["the complete resume in Chinese", render(complete, { language: "zh-CN" })],
  ["the complete resume in zh-TW", render(complete, { language: "zh-TW" })],
  ["a resume with a photo", render(completeWithPhoto)],
])("%s loses no point", async (_, html) => {
  await opened.show(html);
  expect(await atsFaults(opened.page)).toEqual([]);
});
