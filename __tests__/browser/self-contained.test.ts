import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { render } from "../../index";
import { complete, type JsonObject } from "../support/fixtures";
import { longWords, photo } from "../support/large";
import { type OpenPage, openHtml, openPage, startChromium } from "./support/chromium";
import { allPages } from "./support/pages";

const { version } = JSON.parse(readFileSync(join(__dirname, "../../package.json"), "utf8"));

let browser: Browser;
let opened: OpenPage;

beforeAll(async () => {
  browser = await startChromium();
  opened = await openPage(browser);
});

afterAll(() => browser.close());

describe.each([...allPages, ["a resume with a photo", render(longWords)] as const])(
  "%s",
  (_, html) => {
    beforeAll(() => opened.show(html));

    test("asks for nothing and says nothing, on the screen, in the dark and in print", async () => {
      const { page, requests, complaints } = opened;
      await page.emulateMedia({ colorScheme: "dark" });
      await page.emulateMedia({ media: "print" });
      await page.pdf();
      await page.emulateMedia({ media: null, colorScheme: null });
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] });
    });

    test("holds no script, and no style that is kept elsewhere", async () => {
      const { scripts, links, css } = await opened.page.evaluate(() => ({
        scripts: [...document.scripts].map(({ type }) => type),
        links: [...document.querySelectorAll("link")].map(({ rel }) => rel),
        css: [...document.querySelectorAll("style")]
          .map(({ textContent }) => textContent)
          .join("\n"),
      }));
      expect(scripts).toEqual(["application/ld+json"]);
      expect(links.filter((rel) => rel !== "canonical")).toEqual([]);
      expect(css.length).toBeGreaterThan(1000);
      expect(css).not.toMatch(/@import|image-set|url\((?!["']?data:)/i);
    });
  },
);

describe("the head of the complete resume", () => {
  const { basics, meta } = complete as { basics: JsonObject; meta: JsonObject };

  beforeAll(() => opened.show(render(complete)));

  test("says what the page is", async () => {
    const head = await opened.page.evaluate(() => {
      const named = [...document.querySelectorAll("meta")].flatMap((element) => {
        const value = element.content || element.getAttribute("charset") || "";
        const names = [element.name, element.getAttribute("property")].filter(Boolean);
        return (names.length > 0 ? names : ["charset"]).map((name) => [name, value]);
      });
      const canonical = document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href;
      return { ...Object.fromEntries(named), title: document.title, canonical };
    });
    const description = expect.stringMatching(/^Passionate software engineer .{60,}/);
    expect(head).toMatchObject({
      charset: "utf-8",
      viewport: expect.stringContaining("width=device-width"),
      "color-scheme": "light dark",
      title: expect.stringContaining("Jane Developer"),
      description,
      canonical: meta["canonical"],
      generator: `jsonresume-theme-jianli ${version}`,
      "og:type": "profile",
      "og:title": expect.stringContaining("Jane Developer"),
      "og:description": description,
      "og:url": meta["canonical"],
      "og:image": basics["image"],
      "og:locale": "en_US",
    });
  });

  test("describes the owner to programs", async () => {
    const person = JSON.parse(await opened.page.locator("script").innerText());
    expect(person).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Person",
      name: "Jane Developer",
      email: "jane.developer@example.com",
      sameAs: [
        "https://github.com/janedev",
        "https://linkedin.com/in/janedeveloper",
        "https://twitter.com/janedev",
      ],
      knowsLanguage: ["English", "Spanish"],
    });
    const text = JSON.stringify(person);
    for (const [member, name] of [
      ["worksFor", "Digital Agency Co"],
      ["hasCredential", "Certified Kubernetes Administrator"],
      ["alumniOf", "University of California, Berkeley"],
      ["subjectOf", "Accessible Component Libraries in Practice"],
    ] as const) {
      expect({ member, text: JSON.stringify(person[member]) }).toEqual({
        member,
        text: expect.stringContaining(name),
      });
    }
    expect(text).not.toContain("undefined");
  });
});

describe("a photo", () => {
  const remote = { basics: { name: "Ada Example", image: "https://photos.test/ada.png" } };

  test("on another server is not asked for", async () => {
    const { page, requests, close } = await openHtml(browser, render(remote));
    expect(await page.locator("img").count()).toBe(0);
    await close();
    expect(requests).toEqual([]);
  });

  test("on another server is asked for once, if the owner allows it", async () => {
    const html = render({ ...remote, meta: { themeOptions: { photo: { remote: true } } } });
    const { page, requests, close } = await openHtml(browser, html);
    expect(await page.locator("img").getAttribute("alt")).toBe("Ada Example");
    await close();
    expect(requests).toEqual(["https://photos.test/ada.png"]);
  });

  test.each([{ name: "Ada Example" }, {}])("in the resume itself is shown: %j", async (basics) => {
    const html = render({ basics: { ...basics, image: photo } }, { language: "en" });
    const { page, requests, close } = await openHtml(browser, html);
    const image = await page
      .locator("img")
      .evaluate(({ naturalWidth, alt }: HTMLImageElement) => ({ naturalWidth, alt }));
    await close();
    expect(image).toEqual({ naturalWidth: 1, alt: expect.stringMatching(/\S/) });
    expect(requests).toEqual([]);
  });
});
