import type { Page } from "playwright-core";

/** What does not fit on a page: sideways scrolling, wrapped dates, text outside its box or over other text. */
export const layoutFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth} wide on ${clientWidth}`);

    const linesOf = (node: Node): DOMRect[] => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return [...range.getClientRects()].filter(({ width }) => width > 1);
    };
    const isWrapped = (element: Element): boolean => {
      const lines = linesOf(element);
      const tops = lines.map(({ top }) => top);
      const height = Math.max(...lines.map((line) => line.height));
      return Math.max(...tops) - Math.min(...tops) > height / 2;
    };
    for (const date of document.querySelectorAll(".date:has(time)")) {
      if (isWrapped(date)) faults.push(`wrapped date ${date.textContent}`);
    }
    for (const title of document.querySelectorAll(".row > .what")) {
      const row = title.parentElement ?? title;
      const share = title.getBoundingClientRect().width / row.getBoundingClientRect().width;
      if (share < 1 / 3 && isWrapped(title))
        faults.push(`squeezed: ${title.textContent?.slice(0, 40)}`);
    }

    const placed: { what: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode;
      const around = text.parentElement?.closest("p, li, dt, dd, td, pre, h1, h2, .row, .sheet");
      const outer = around?.getBoundingClientRect() ?? document.body.getBoundingClientRect();
      for (const box of linesOf(text)) {
        const what = (text.textContent ?? "").slice(0, 40);
        placed.push({ what, box });
        // A space before a line break may hang over the edge.
        if (box.left < outer.left - 1 || box.right > outer.right + 5)
          faults.push(`outside: ${what}`);
      }
    }
    for (const picture of document.querySelectorAll("img, svg")) {
      placed.push({ what: picture.outerHTML.slice(0, 40), box: picture.getBoundingClientRect() });
    }
    // Lines of text are taller than their letters; only the middle must be free of others.
    const core = ({ left, right, top, height }: DOMRect) => ({
      left: left + 1,
      right: right - 1,
      top: top + height / 4,
      bottom: top + (height * 3) / 4,
    });
    const cores = placed.map(({ what, box }) => ({ what, ...core(box) }));
    for (const [index, one] of cores.entries()) {
      for (const other of cores.slice(index + 1)) {
        const isApart =
          one.right <= other.left ||
          other.right <= one.left ||
          one.bottom <= other.top ||
          other.bottom <= one.top;
        if (!isApart) faults.push(`overlap: ${one.what} / ${other.what}`);
      }
    }
    return faults;
  });
