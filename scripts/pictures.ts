import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { type Options, pdfRenderOptions, render } from "../index";
import { findChromium } from "./setup/chromium.cjs";

const root = join(__dirname, "..");
const target = join(root, "docs/images");

const resumes = {
  sample: "sample-resume.json",
  student: "examples/student.json",
  researcher: "examples/researcher.json",
  complete: "__tests__/fixtures/complete-resume.json",
  schema: "__tests__/fixtures/schema-sample-resume.json",
};

/** Resumes that are printed, by the name of their pictures; of long ones a single page. */
const pages: [name: string, resume: keyof typeof resumes, options: Options, page?: number][] = [
  ["sample", "sample", {}],
  ["sample-en", "sample", { language: "en" }],
  ["student", "student", {}],
  ["researcher", "researcher", {}, 1],
  ["researcher-gbt7714", "researcher", { publications: { style: "gbt7714" } }, 2],
  ["complete", "complete", {}],
  ["schema", "schema", {}],
];

const screens: [name: string, resume: keyof typeof resumes, options: BrowserContextOptions][] = [
  ["sample-dark", "sample", { viewport: { width: 1000, height: 900 }, colorScheme: "dark" }],
  ["sample-phone", "sample", { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 }],
];

const htmlOf = (name: keyof typeof resumes, options: Options = {}): string =>
  render(JSON.parse(readFileSync(join(root, resumes[name]), "utf8")), options);

async function takeScreen(browser: Browser, [name, resume, options]: (typeof screens)[number]) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.setContent(htmlOf(resume));
  await page.screenshot({ path: join(target, `${name}.png`) });
  await context.close();
}

/** The printed pages: `sample-1.png`, `sample-2.png`, … */
async function takePages(
  browser: Browser,
  [name, resume, given, only]: (typeof pages)[number],
  folder: string,
) {
  const page = await browser.newPage();
  await page.setContent(htmlOf(resume, given));
  const { mediaType, ...options } = pdfRenderOptions;
  await page.emulateMedia({ media: mediaType });
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, await page.pdf(options));
  await page.close();
  const range = only === undefined ? [] : ["-f", String(only), "-l", String(only)];
  execFileSync("pdftoppm", ["-r", "96", "-png", ...range, pdf, join(target, name)]);
}

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("no Chromium: run `npm run setup` first");
  const folder = mkdtempSync(join(tmpdir(), "jianli-pictures-"));
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  for (const screen of screens) await takeScreen(browser, screen);
  for (const printed of pages) await takePages(browser, printed, folder);
  await browser.close();
  rmSync(folder, { recursive: true });
  console.log(`pictures are in ${target}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
