import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { type Box, nearest, type Shape, shapeIn } from "./shapes";

/** How a page must be shown: whole, and so large that its letters can be told apart. */
export const readable = { viewport: { width: 800, height: 2400 }, deviceScaleFactor: 3 };

/** A Han on the page: what was written there, in which style, and where it stands in CSS pixels. */
interface Place {
  written: string;
  font: string;
  box: Box;
}

/** Some Han that stand directly in the elements, evenly spread. */
const placesIn = (page: Page, selector: string, count: number): Promise<Place[]> =>
  page.evaluate(
    async ([within, wanted]) => {
      await document.fonts.ready;
      const places: Place[] = [];
      for (const element of document.querySelectorAll(within)) {
        const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
        const font = `${fontWeight} 48px ${fontFamily}`;
        const texts = [...element.childNodes].filter((node) => node instanceof Text);
        for (const text of texts) {
          for (const { 0: written, index } of text.data.matchAll(/\p{Script=Han}/gu)) {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + written.length);
            const { x, y, width, height } = range.getBoundingClientRect();
            // Without the space that separates Han from Latin.
            if (width < Number.parseFloat(fontSize) + 0.1) {
              places.push({ written, font, box: { x, y, width, height } });
            }
          }
        }
      }
      const step = Math.max(1, Math.floor(places.length / wanted));
      return places.filter((_, index) => index % step === 0).slice(0, wanted);
    },
    [selector, count] as const,
  );

const cell = 80;

/** The shapes of characters, each drawn by itself on a canvas of the page. */
async function drawnShapes(
  page: Page,
  font: string,
  characters: string,
): Promise<Map<string, Shape>> {
  const png = await page.evaluate(
    ([style, all, side]) => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [side, side * all.length];
      const context = canvas.getContext("2d");
      if (context === null) throw new Error("no canvas");
      context.fillStyle = "white";
      context.fillRect(0, 0, canvas.width, canvas.height);
      context.fillStyle = "black";
      context.font = style;
      for (const [row, character] of all.entries()) {
        context.fillText(character, side / 4, side * (row + 3 / 4));
      }
      return canvas.toDataURL().replace(/^.*,/, "");
    },
    [font, [...characters], cell] as const,
  );
  const picture = PNG.sync.read(Buffer.from(png, "base64"));
  const boxOf = (row: number): Box => ({ x: 0, y: row * cell, width: cell, height: cell });
  return new Map([...characters].map((name, row) => [name, shapeIn(picture, boxOf(row))]));
}

/**
 * Reads some Han off the page by their pixels.
 *
 * @param page One that is shown as `readable`.
 * @param characters What each may be read as.
 */
export async function readPixels(
  page: Page,
  selector: string,
  characters: string,
): Promise<{ written: string; read: string | undefined }[]> {
  const places = await placesIn(page, selector, 6);
  const shapes = await drawnShapes(page, places[0]?.font ?? "", characters);
  const found: { written: string; read: string | undefined }[] = [];
  for (const { written, box } of places) {
    const picture = PNG.sync.read(await page.screenshot({ clip: box }));
    const whole = { x: 0, y: 0, width: picture.width, height: picture.height };
    found.push({ written, read: nearest(shapeIn(picture, whole), shapes) });
  }
  return found;
}
