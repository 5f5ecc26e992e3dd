import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

const { findChromium } = require("../../../scripts/setup/chromium.cjs") as {
  findChromium: () => string | undefined;
};

/** Where the page under test seems to live; nothing answers there but the test. */
export const address = "https://resume.test/";

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts the machine's Chromium; fails loudly where there is none.
 *
 * @param environment Variables beside those of this process.
 */
export async function startChromium(
  environment: Readonly<Record<string, string>> = {},
): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) {
    throw new Error("no Chromium on this machine: run `node scripts/setup.mjs` first");
  }
  return chromium.launch({ executablePath, args: quiet, env: { ...process.env, ...environment } });
}

/** A page that shows HTML, and everything it tried beside that. */
export interface OpenPage {
  page: Page;
  /** Addresses asked for beside the page itself, navigations included. */
  requests: string[];
  /** Messages of the console, and errors nobody caught. */
  complaints: string[];
  /** Shows other HTML in place of what is shown; the lists go on. */
  show: (html: string) => Promise<void>;
  close: () => Promise<void>;
}

/** Opens an empty page in a fresh context; every request but those of `show` is noted and refused. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const requests: string[] = [];
  const complaints: string[] = [];
  let awaited: string | undefined;
  await context.route("**/*", (route) => {
    const request = route.request();
    if (request.url() === address && awaited !== undefined) {
      const body = awaited;
      awaited = undefined;
      return route.fulfill({ contentType: "text/html; charset=utf-8", body });
    }
    requests.push(request.url());
    // "No content" leaves the reader where they are.
    return request.isNavigationRequest() ? route.fulfill({ status: 204 }) : route.abort();
  });
  const page = await context.newPage();
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  const show = async (html: string): Promise<void> => {
    awaited = html;
    await page.goto(address);
  };
  return { page, requests, complaints, show, close: () => context.close() };
}

/** Opens HTML as a document of its own in a fresh context. */
export async function openHtml(
  browser: Browser,
  html: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> {
  const opened = await openPage(browser, options);
  await opened.show(html);
  return opened;
}

/** The text that a reader sees. */
export const visibleText = (page: Page): Promise<string> =>
  page.evaluate(() => document.body.innerText);
