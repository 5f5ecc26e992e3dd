import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { type Box, inkIn } from "./shapes";

/** A part of the page's text: its width in ems, and where it stands, in CSS pixels. */
interface Part {
  ems: number;
  box: Box;
}

/**
 * Finds a part of the page's text.
 *
 * @param marked Text that stands in one element, the part between bars: `某书|》|《另`.
 */
const partOf = (page: Page, marked: string): Promise<Part> =>
  page.evaluate((written) => {
    const [before = "", part = "", after = ""] = written.split("|");
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      const found = textContent?.indexOf(before + part + after) ?? -1;
      if (found < 0 || parentElement === null) continue;
      const range = document.createRange();
      range.setStart(texts.currentNode, found + before.length);
      range.setEnd(texts.currentNode, found + before.length + part.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize);
      return { ems: width / size, box: { x, y, width, height } };
    }
    throw new Error(`not on the page: ${written}`);
  }, marked);

/** The width of a part of the page's text. */
export const emsOf = async (page: Page, marked: string): Promise<number> =>
  (await partOf(page, marked)).ems;

/** The widths of a part of the text with Chromium's spaces between Han and Latin, and without. */
export async function autospaceOf(page: Page, marked: string): Promise<number> {
  const spaced = await emsOf(page, marked);
  const style = await page.addStyleTag({ content: "*{text-autospace:no-autospace!important}" });
  const plain = await emsOf(page, marked);
  await style.evaluate((element) => (element as HTMLStyleElement).remove());
  return spaced - plain;
}

/** First and last column of each stroke in a part of the text, in ems; seen from above, dots are strokes. */
export async function strokesOf(page: Page, marked: string): Promise<[number, number][]> {
  const { ems, box } = await partOf(page, marked);
  const picture = PNG.sync.read(await page.screenshot({ clip: box }));
  const { width, height } = picture;
  const ink = inkIn(picture, { x: 0, y: 0, width, height });
  const strokes: [number, number][] = [];
  for (let column = 0; column < width; column += 1) {
    const isInked = ink.some((value, index) => index % width === column && value > 0.3);
    if (!isInked) continue;
    const position = (column / width) * ems;
    const last = strokes.at(-1);
    if (last !== undefined && position - last[1] < (1.5 / width) * ems) last[1] = position;
    else strokes.push([position, position]);
  }
  return strokes;
}
