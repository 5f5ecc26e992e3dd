import type { Page } from "playwright-core";
import type { Element } from "../../../src/document/fit/elements";
import type { Style } from "../../../src/document/fit/styles";
import { styleOf } from "../../../src/document/fit/styles";
import type { Setting } from "../../../src/document/setting";

/** What the height of an element depends on; lengths in rem. */
export interface SeenStyle {
  /** `li.entry`. */
  element: string;
  /** "" where it is of no effect. */
  display: string;
  size: number;
  isBold: boolean;
  leading: number;
  before: number;
  after: number;
  indent: number;
  /** Rules and space within, above and below. */
  frame: number;
  gaps: readonly number[];
}

/** What is in these is no block of its own, whatever it is called. */
const arrangements = new Set(["row", "wrap", "terms", "table"]);

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** The elements of a page as the estimate of its height has them, in the order of the page. */
export function estimatedStyles(body: Element, style: Style, setting: Setting): SeenStyle[] {
  const halfLine = setting.halfLine * setting.leading;
  const seen: SeenStyle[] = [];
  const visit = (parent: Element, outer: Style, isArranged: boolean): void => {
    let previous: Element | undefined;
    for (const child of parent.children) {
      if (typeof child === "string") continue;
      const own = styleOf(child, previous, outer);
      previous = child;
      if (child.name === "svg") continue;
      const { display, size, isBold, before, after, indent } = own;
      seen.push({
        element: [child.name, ...child.classes].join("."),
        display: isArranged ? "" : display,
        size: thousandth(size),
        isBold,
        leading: thousandth(own.leading ?? setting.leading + own.moreLeading),
        before: thousandth(before.halfLines * halfLine + before.rem),
        after: thousandth(after.halfLines * halfLine + after.rem),
        indent: thousandth(indent),
        frame: thousandth(own.frame),
        gaps: own.gaps.map(thousandth),
      });
      visit(child, own, isArranged || arrangements.has(display));
    }
  };
  visit(body, style, false);
  return seen;
}

/** The same elements as Chromium computes them. */
export const computedStyles = (page: Page): Promise<SeenStyle[]> =>
  page.evaluate(() => {
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const length = (text: string): number =>
      Math.round(((Number.parseFloat(text) || 0) / rem) * 1000) / 1000;
    const names: Record<string, string> = {
      "list-item": "block",
      "flow-root": "block",
      grid: "terms",
    };
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.closest("svg") === null)
      .map((element) => {
        const style = getComputedStyle(element);
        const flex = style.flexWrap === "wrap" ? "wrap" : "row";
        const display = style.display === "flex" ? flex : (names[style.display] ?? style.display);
        return {
          element: [element.localName, ...element.classList].join("."),
          display: style.cssFloat === "none" ? display : "float",
          size: length(style.fontSize),
          isBold: Number(style.fontWeight) > 500,
          leading: Number.parseFloat(style.lineHeight) / Number.parseFloat(style.fontSize),
          before: length(style.marginBlockStart),
          after: length(style.marginBlockEnd),
          indent: length(style.paddingInlineStart),
          frame:
            length(style.borderBlockStartWidth) +
            length(style.borderBlockEndWidth) +
            length(style.paddingBlockStart) +
            length(style.paddingBlockEnd),
          gaps: [length(style.rowGap), length(style.columnGap)],
        };
      });
  });
