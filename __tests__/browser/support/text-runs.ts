import type { Page } from "playwright-core";

/** Characters of a page that are set alike, each once. */
export interface TextRun {
  /** As CSS computes it. */
  family: string;
  isBold: boolean;
  characters: string;
}

/** Whatever is drawn for the text of the body, by the style that it is set in; without white space. */
export const textRuns = (page: Page): Promise<TextRun[]> =>
  page.evaluate(() => {
    const runs = new Map<string, { family: string; isBold: boolean; found: Set<string> }>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, textContent } = texts.currentNode;
      if (parentElement === null || textContent === null || textContent.trim() === "") continue;
      const { fontFamily, fontWeight, textEmphasisStyle } = getComputedStyle(parentElement);
      const isBold = Number(fontWeight) >= 600;
      const key = `${isBold} ${fontFamily}`;
      const run = runs.get(key) ?? { family: fontFamily, isBold, found: new Set() };
      for (const character of textContent.replace(/\s/g, "")) run.found.add(character);
      if (textEmphasisStyle !== "none") run.found.add("•");
      runs.set(key, run);
    }
    return [...runs.values()].map(({ family, isBold, found }) => ({
      family,
      isBold,
      characters: [...found].join(""),
    }));
  });
