import { isDeepStrictEqual } from "node:util";
import type { Browser } from "playwright-core";
import { pdfRenderOptions, render } from "../../index";
import { everyField, everyOption } from "../support/every-field";
import { deepFreeze, type Json } from "../support/fixtures";
import { hostile, hostileTexts } from "../support/hostile";
import { mapLeaves } from "../support/leaves";
import { address, startChromium } from "./support/chromium";
import { type Misdeeds, openProvoker, type Provoker } from "./support/provoke";

/** Together they have every style sheet that a page may have. */
const harmlessPages = ["en", "zh-Hans", "zh-TW", "ja", "ko"].flatMap((language) => {
  const image = "data:image/png;base64,AA==";
  const formatted = { basics: { image, summary: "`code` *甲*" }, work: [{ name: "A" }] };
  return [render(formatted, { language }), render(everyField, { language })];
});

let browser: Browser;
let provoker: Provoker;

beforeAll(async () => {
  browser = await startChromium();
  provoker = await openProvoker(browser, harmlessPages);
});

afterAll(() => browser.close());

/** Another text for each leaf; over all turns every leaf has every text once. */
const filled = (value: Json, turn: number): Json =>
  mapLeaves(value, (_, index) => hostileTexts[(index + turn) % hostileTexts.length] ?? "");

/** The key in every object: of the resume, of its entries, of the options. */
function withKey(value: Json, key: string): Json {
  if (Array.isArray(value)) return value.map((item) => withKey(item, key));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, member]) => [name, withKey(member, key)]);
  return Object.fromEntries([...entries, [key, key]]);
}

describe("a page that does harm is caught", () => {
  const called = { ran: [`in ${address}`] };
  const pages: readonly [html: string, misdeeds: Partial<Misdeeds>][] = [
    ["<script>__ran()</script>", called],
    ["<script>alert(1)</script>", { ran: ["dialog 1"] }],
    ["<script>throw 1</script>", { complaints: ["1"] }],
    ["<p onmouseover=__ran()>text</p>", called],
    ["<p onmouseenter=__ran()>text</p>", called],
    ["<p tabindex=0 onfocus=__ran()>text</p>", called],
    ["<p onclick=__ran()>text</p>", called],
    ["<p onclick=0>text</p>", { strangers: ["onclick"] }],
    ["<a href=javascript:__ran()>text</a>", called],
    ["<a href=vbscript:0>text</a>", { strangers: ["vbscript:0"] }],
    ["<iframe srcdoc='<script>__ran()</script>'></iframe>", { ran: ["in about:srcdoc"] }],
    ["<img src=https://evil.test/a>", { requests: ["https://evil.test/a"] }],
    [
      "<style>p{background:url(https://evil.test/a)}</style><p>text",
      { rules: [expect.stringContaining("evil.test")] },
    ],
    [
      "<style>@media print{p{background:url(https://evil.test/a)}}</style><p>text",
      { requests: ["https://evil.test/a"] },
    ],
    [
      "<meta http-equiv=refresh content='0;url=https://evil.test/'>",
      { requests: ["https://evil.test/"] },
    ],
    [
      "<form action=https://evil.test/><button>text</button></form>",
      { departures: ["https://evil.test/?"] },
    ],
  ];

  test.each(pages)("%s", async (html, misdeeds) => {
    const found = await provoker.provoke(`<!DOCTYPE html><title>page</title>${html}`);
    const late = await provoker.provoke("<!DOCTYPE html><title>page</title>");
    const ran = [...found.ran, ...late.ran];
    const requests = [...found.requests, ...late.requests];
    expect({ ...found, ran, requests }).toMatchObject(misdeeds);
  });
});

describe("hostile texts", () => {
  test("do nothing in any field, option or key", async () => {
    const harmless = {
      ran: [],
      requests: [],
      complaints: [],
      departures: [],
      strangers: [],
      rules: [],
    };
    const pages = hostileTexts.map((key, turn) =>
      render(deepFreeze(withKey(filled(everyField, turn), key))),
    );
    const harmful: unknown[] = [];
    // The empty resume is blamed for what comes late.
    for (const [turn, html] of [...pages, render({})].entries()) {
      const misdeeds = await provoker.provoke(html);
      if (!isDeepStrictEqual(misdeeds, harmless)) harmful.push({ turn, misdeeds });
    }
    expect(harmful).toEqual([]);
  }, 600_000);

  test("have no other effect in the options of render", () => {
    for (const turn of hostileTexts.keys()) {
      const themeOptions = filled(everyOption, turn);
      const expected = render({ ...everyField, meta: { themeOptions } });
      expect(render({ ...everyField, meta: {} }, themeOptions as object)).toBe(expected);
    }
  });

  test("do nothing in the footer of the printed page", async () => {
    const { page, ran, requests, show } = provoker;
    for (const name of [...hostile.styles, ...hostile.endings]) {
      await show(render({ basics: { name } }));
      await page.pdf(pdfRenderOptions);
      expect({ name, ran, requests }).toEqual({ name, ran: [], requests: [] });
    }
  });

  test("lead nowhere but to the address that a link shows, by real mouse and keys", async () => {
    const { page, ran, requests, show } = provoker;
    await show(
      render({
        basics: { profiles: hostileTexts.map((url) => ({ network: "profile", url })) },
        work: [{ highlights: hostileTexts }],
        publications: hostileTexts.map((url) => ({ name: "publication", url })),
      }),
    );
    const links = await page.locator("a").all();
    expect(links.length).toBeGreaterThan(60);
    for (const link of links) {
      const href = await link.evaluate(({ href }: HTMLAnchorElement) => href.replace(/#.*/, ""));
      const request = href.startsWith("http") ? page.waitForRequest(() => true) : undefined;
      await link.click();
      await request;
      expect(requests.splice(0)).toEqual(request === undefined ? [] : [href]);
      await page.keyboard.press("Tab");
    }
    expect(ran).toEqual([]);
    expect(page.url()).toBe(address);
  });
});
