import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { pdfRenderOptions } from "../../../index";
import { openHtml } from "./chromium";

/** Prints HTML as resume-cli does: by the package's own options. */
export async function printPdf(browser: Browser, html: string): Promise<Buffer> {
  const { page, close } = await openHtml(browser, html);
  const { mediaType, ...options } = pdfRenderOptions;
  await page.emulateMedia({ media: mediaType });
  const pdf = await page.pdf(options);
  await close();
  return pdf;
}

/** Runs a tool of Poppler on a PDF and returns what it prints; the file's name is put for `{}`. */
export function poppler(tool: string, args: readonly string[], pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), "jianli-pdf-"));
  try {
    const file = join(folder, "resume.pdf");
    writeFileSync(file, pdf);
    const named = args.map((argument) => (argument === "{}" ? file : argument));
    return execFileSync(tool, named, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Height of the page's foot on A4, in points; the text above it is the resume. */
const footHeight = 48;

/** The text that copies out of a PDF, in the order of its content, without the page footer. */
export const pdfText = (pdf: Buffer): string =>
  poppler(
    "pdftotext",
    ["-raw", "-x", "0", "-y", "0", "-W", "595", "-H", String(842 - footHeight), "{}", "-"],
    pdf,
  );

/** The targets of a PDF's links. */
export const pdfLinks = (pdf: Buffer): string => poppler("pdfinfo", ["-url", "{}"], pdf);

export const pdfInfo = (pdf: Buffer): string => poppler("pdfinfo", ["{}"], pdf);

/**
 * Text without white space: line breaks of a page are no part of what it says. A system font may
 * draw 工 and the radical ⼯ with one glyph, and the PDF then names the radical: NFKC makes them one.
 */
export const squeeze = (text: string): string => text.replace(/\s+/gu, "").normalize("NFKC");
