import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContextOptions } from "playwright-core";
import { pdfRenderOptions } from "../../../index";
import { openHtml } from "./chromium";

/** A4, in points. */
const pageHeight = 842;

/** Height of the page's foot on A4 set normally; the text above it is the resume. */
const footHeight = 48;

/** No line of a resume stands lower on any paper, however closely it is set; the page footer does. */
const leastBottomMargin = 33;

/** Prints HTML as resume-cli does: by the package's own options. */
export async function printPdf(
  browser: Browser,
  html: string,
  context: BrowserContextOptions = {},
): Promise<Buffer> {
  const { page, close } = await openHtml(browser, html, context);
  const { mediaType, ...options } = pdfRenderOptions;
  await page.emulateMedia({ media: mediaType });
  const pdf = await page.pdf(options);
  await close();
  return pdf;
}

/** Runs a tool of Poppler on a PDF and returns what it prints; the file's name is put for `{}`. */
export function poppler(
  tool: string,
  args: readonly string[],
  pdf: Buffer,
  encoding: BufferEncoding = "utf8",
): string {
  const folder = mkdtempSync(join(tmpdir(), "jianli-pdf-"));
  try {
    const file = join(folder, "resume.pdf");
    writeFileSync(file, pdf);
    const named = args.map((argument) => (argument === "{}" ? file : argument));
    return execFileSync(tool, named, { encoding, stdio: ["ignore", "pipe", "ignore"] });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One line of text on a page; measures in points from the top. */
export interface PdfLine {
  text: string;
  top: number;
  bottom: number;
}

const unescaped: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&apos;": "'",
  "&#39;": "'",
  "&amp;": "&",
};

/** The lines of each page, without the page footer. */
export function pdfLines(pdf: Buffer): PdfLine[][] {
  const pages = poppler("pdftotext", ["-bbox-layout", "{}", "-"], pdf).split("<page ").slice(1);
  return pages.map((page) => {
    const height = Number(/height="([\d.]+)"/.exec(page)?.[1]);
    return [...page.matchAll(/<line .*?yMin="([\d.]+)" .*?yMax="([\d.]+)">(.*?)<\/line>/gs)]
      .map(([, top, bottom, words = ""]) => ({
        text: words
          .replace(/<[^>]*>/g, "")
          .replace(/&\w+;|&#39;/g, (entity) => unescaped[entity] ?? entity)
          .replace(/\s+/g, ""),
        top: Number(top),
        bottom: Number(bottom),
      }))
      .filter(({ bottom }) => bottom < height - leastBottomMargin);
  });
}

/** The first page in shades of grey, 0 black and 255 white, from the upper left. */
export function pdfPixels(pdf: Buffer): Buffer {
  const image = poppler("pdftoppm", ["-gray", "-r", "48", "-l", "1", "{}"], pdf, "latin1");
  return Buffer.from(image.replace(/^P5\s+\d+\s+\d+\s+255\s/, ""), "latin1");
}

/** The text that copies out of a PDF, in the order of its content, without the page footer. */
export const pdfText = (pdf: Buffer): string =>
  poppler(
    "pdftotext",
    ["-raw", "-x", "0", "-y", "0", "-W", "595", "-H", String(pageHeight - footHeight), "{}", "-"],
    pdf,
  );

/** The targets of a PDF's links. */
export const pdfLinks = (pdf: Buffer): string => poppler("pdfinfo", ["-url", "{}"], pdf);

export const pdfInfo = (pdf: Buffer): string => poppler("pdfinfo", ["{}"], pdf);

/** Text without white space: line breaks of a page are no part of what it says. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, "");
