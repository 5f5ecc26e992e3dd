import { execFileSync } from "node:child_process";

export interface PdfFacts {
  pages: number;
  title: string | undefined;
  size: string | undefined;
  tagged: boolean;
  /** The text without white space, in which a broken line hides nothing. */
  text: string;
}

/** Reads a PDF with Poppler. */
export function readPdf(file: string): PdfFacts {
  const lines = execFileSync("pdfinfo", [file], { encoding: "utf8" }).split("\n");
  const field = (name: string): string | undefined =>
    lines
      .find((line) => line.startsWith(`${name}:`))
      ?.slice(name.length + 1)
      .trim();
  return {
    pages: Number(field("Pages")),
    title: field("Title"),
    size: field("Page size"),
    tagged: field("Tagged") === "yes",
    text: execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }).replace(/\s/g, ""),
  };
}

/** Expects what every host must print of the sample: two tagged A4 pages under the person's name. */
export function expectSamplePdf(file: string, name: string): void {
  const { pages, title, size, tagged, text } = readPdf(file);
  expect({ pages, size, tagged }).toEqual({
    pages: 2,
    size: expect.stringContaining("(A4)"),
    tagged: true,
  });
  expect(title).toContain(name);
  expect(text).toContain(name);
}
