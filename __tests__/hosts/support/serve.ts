import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../../../scripts/setup/chromium.cjs";

/** A TCP port that nobody listens to. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no TCP port");
  return address.port;
}

/** Waits until something answers over HTTP. */
async function answering(url: string, seconds: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await delay(200);
  }
  throw new Error(`${url} did not answer within ${seconds} s`);
}

/** Opens an address in Chromium, hands the page to `use`, and closes the browser. */
export async function withPage(url: string, use: (page: Page) => Promise<void>): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error("no Chromium here: run `npm run setup`");
  await answering(url, 30);
  const browser = await chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ["--disable-gpu", "--disable-quic"],
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await use(page);
  } finally {
    await browser.close();
  }
}
