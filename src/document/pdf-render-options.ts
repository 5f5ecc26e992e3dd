/**
 * How the page is to be printed: options of puppeteer's `page.pdf()`, and the media type that
 * resume-cli and resumed set before.
 *
 * @see https://pptr.dev/api/puppeteer.pdfoptions
 */
export const pdfRenderOptions = {
  format: "A4",
  mediaType: "print",
  printBackground: true,
  preferCSSPageSize: true,
  outline: true,
  tagged: true,
} as const;
