import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContextOptions, chromium } from "playwright-core";
import { pdfRenderOptions, render } from "../index";
import { findChromium } from "./setup/chromium.cjs";

const root = join(__dirname, "..");
const target = join(root, "docs/images");

const resumes = {
  sample: "sample-resume.json",
  student: "examples/student.json",
  complete: "__tests__/fixtures/complete-resume.json",
  schema: "__tests__/fixtures/schema-sample-resume.json",
};

const screens: [name: string, resume: keyof typeof resumes, options: BrowserContextOptions][] = [
  ["sample-dark", "sample", { viewport: { width: 1000, height: 900 }, colorScheme: "dark" }],
  ["sample-phone", "sample", { viewport: { width: 360, height: 720 }, deviceScaleFactor: 2 }],
];

const htmlOf = (name: keyof typeof resumes): string =>
  render(JSON.parse(readFileSync(join(root, resumes[name]), "utf8")));

async function takeScreen(browser: Browser, [name, resume, options]: (typeof screens)[number]) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.setContent(htmlOf(resume));
  await page.screenshot({ path: join(target, `${name}.png`) });
  await context.close();
}

/** The printed pages: `sample-1.png`, `sample-2.png`, … */
async function takePages(browser: Browser, name: keyof typeof resumes, folder: string) {
  const page = await browser.newPage();
  await page.setContent(htmlOf(name));
  const { mediaType, ...options } = pdfRenderOptions;
  await page.emulateMedia({ media: mediaType });
  const pdf = join(folder, `${name}.pdf`);
  writeFileSync(pdf, await page.pdf(options));
  await page.close();
  execFileSync("pdftoppm", ["-r", "96", "-png", pdf, join(target, name)]);
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
  for (const name of ["sample", "student", "complete", "schema"] as const)
    await takePages(browser, name, folder);
  await browser.close();
  rmSync(folder, { recursive: true });
  console.log(`pictures are in ${target}`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
