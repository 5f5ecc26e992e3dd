import type { Page } from "playwright-core";

/** The lines of each block of text on a page, as Chromium breaks it; only blocks of several lines. */
export const brokenBlocks = (page: Page): Promise<string[][]> =>
  page.evaluate(() => {
    const within = "p, li, dd, h1, h2, .what";
    const blocks = [...document.querySelectorAll(within)].filter(
      (element) => element.querySelector(within) === null,
    );
    const linesOf = (block: Element): string[] => {
      const lines: string[] = [];
      let bottom = Number.NEGATIVE_INFINITY;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode()) {
        const text = texts.currentNode;
        let start = 0;
        for (const character of text.textContent ?? "") {
          const range = document.createRange();
          range.setStart(text, start);
          start += character.length;
          range.setEnd(text, start);
          // A character at a line's start may have an empty rectangle at the end of the line before.
          const box = [...range.getClientRects()].at(-1);
          if (box === undefined || box.width === 0) continue;
          if (box.top + box.height / 2 > bottom) {
            lines.push("");
            bottom = box.bottom;
          }
          lines[lines.length - 1] += character;
        }
      }
      return lines.map((line) => line.trim()).filter((line) => line !== "");
    };
    return blocks.map(linesOf).filter((lines) => lines.length > 1);
  });

/** Marks that close or separate, small kana and the long mark: none begins a line. */
const noStart = /^[，。、；：！？）》」』”’·％%℃ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ]/;
/** Marks that open, and signs before an amount: none ends a line. */
const noEnd = /[（《「『“‘¥]$/;

/** What Chinese typesetters do not let stand, with the line that has it. */
export function breakFaults(blocks: readonly (readonly string[])[]): string[] {
  return blocks.flatMap((lines) => {
    const last = lines.at(-1) ?? "";
    const lone = last.match(/[\p{L}\p{N}]/gu)?.length === 1 ? [`lone: ${last}`] : [];
    const between = lines.slice(1).flatMap((line, index) => {
      const before = lines[index] ?? "";
      const joint = `${before.slice(-6)} | ${line.slice(0, 6)}`;
      return [
        ...(noStart.test(line) ? [`start: ${joint}`] : []),
        ...(noEnd.test(before) ? [`end: ${joint}`] : []),
        ...(/(——|……)$/.test(before.slice(-1) + line[0]) ? [`split: ${joint}`] : []),
      ];
    });
    return [...lone, ...between];
  });
}
