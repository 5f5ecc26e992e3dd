import type { ReadOptions } from "../../options";
import { papers } from "../page-rules";
import type { Setting } from "../setting";
import { boxOf } from "./boxes";
import { elementsOf } from "./elements";
import { millimetreIn, startPen } from "./pen";
import { pageStyle } from "./styles";

/** A line that may just be full is taken to be too full: a page must not spill over for one word. */
const caution = 0.997;

/** What the height of a page depends on beside its text and its setting. */
export interface PageKind extends Pick<ReadOptions, "paper" | "font"> {
  language: string;
}

/**
 * Measures a page, to tell for any setting how many sheets of paper it fills: 1.5 is one and a half.
 *
 * No browser is asked: the widths of letters are those of the faces that pages embed (of the sans one for
 * the fonts of a system), and what the style sheets say of heights and distances stands in a table here.
 *
 * @param page A page of ours. Its styles are not looked at.
 */
export function measurePage(
  page: string,
  { language, paper, font }: PageKind,
): (setting: Setting) => number {
  const box = boxOf(elementsOf(page), pageStyle(language, font === "serif" ? "serif" : "sans"));
  const [width, height] = papers[paper];
  return (setting) => {
    const { top, side, bottom } = setting.margins;
    const millimetre = millimetreIn(setting);
    const pen = startPen(setting);
    box(pen, (width - 2 * side) * millimetre * caution);
    return pen.height() / ((height - top - bottom) * millimetre);
  };
}

/** How full a page may be by the estimate, which is not exact to the last point. */
export const fullest = 0.995;

/**
 * The first of some settings in which a page fits one sheet; the last one where it fits in none.
 *
 * @param ladder Settings from the loosest to the closest.
 * @param pagesIn How many sheets the page fills in a setting.
 */
export function fitOnePage(
  ladder: readonly [Setting, ...Setting[]],
  pagesIn: (setting: Setting) => number,
): { setting: Setting; pages: number } {
  const at = (step: number): Setting => ladder[step] ?? ladder[0];
  let low = 0;
  let high = ladder.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (pagesIn(at(middle)) <= fullest) high = middle;
    else low = middle + 1;
  }
  return { setting: at(low), pages: pagesIn(at(low)) };
}
