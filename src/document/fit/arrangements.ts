import { type Element, isOf } from "./elements";
import { piecesOf } from "./inline";
import { linesOf, widthOf } from "./lines";
import type { Pen } from "./pen";
import type { Piece } from "./pieces";
import { type Style, styleOf } from "./styles";

/** A part of the page that is measured once and put down in any setting. */
export type Box = (pen: Pen, measure: number) => void;

/** Beside a cell of a table, and above and below it with its rule; in rem. */
const cellGap = 0.8;
const cellFrame = 0.27;

/** Shares of the measure. */
const widestPlace = 0.6;
const widestTerm = 0.32;

/** In rem. */
const narrowestTerm = 5;

const lineHeight = ({ size, leading, moreLeading }: Style, pen: Pen): number =>
  size * (leading ?? pen.leading + moreLeading);

/** The elements in an element, with their texts. */
function partsOf(element: Element, style: Style): { part: Element; pieces: Piece[] }[] {
  return element.children
    .filter((child) => typeof child !== "string")
    .map((part) => ({ part, pieces: piecesOf(part, styleOf(part, undefined, style)) }));
}

/** Rows of cells. */
const gridOf = (element: Element, style: Style): Piece[][][] =>
  element.children
    .filter((child) => typeof child !== "string")
    .map((row) => partsOf(row, styleOf(row, undefined, style)).map(({ pieces }) => pieces));

export const linesBox =
  (pieces: readonly Piece[], style: Style): Box =>
  (pen, measure) =>
    pen.put(linesOf(pieces, pen.left(measure)) * lineHeight(style, pen));

/** Items one behind the other, each whole. */
export function wrapBox(element: Element, style: Style): Box {
  const [, gap] = style.gaps;
  const items = partsOf(element, style).map(({ pieces }) => ({
    width: widthOf(pieces) + gap,
    hang: gap,
  }));
  return linesBox(items, style);
}

/** A title, and at the end of its line a place and a date. */
export function rowBox(element: Element, style: Style): Box {
  const parts = partsOf(element, style);
  const title = parts.find(({ part }) => isOf(part, "what"))?.pieces ?? [];
  const others = parts.filter(({ part }) => !isOf(part, "what")).map(({ pieces }) => pieces);
  const widths = others.map(widthOf);
  const [, gap] = style.gaps;
  return (pen, measure) => {
    const widest = measure * widestPlace;
    const taken = widths.reduce((sum, width) => sum + Math.min(width, widest) + gap, 0);
    const counts = others.map((pieces) => linesOf(pieces, widest));
    pen.put(Math.max(linesOf(title, measure - taken), ...counts) * lineHeight(style, pen));
  };
}

/** Terms in one column, their values in the other. */
export function termsBox(element: Element, style: Style): Box {
  const rows = gridOf(element, style);
  const [rowGap, columnGap] = style.gaps;
  const widestName = Math.max(narrowestTerm, ...rows.map(([name = []]) => widthOf(name)));
  return (pen, measure) => {
    const first = Math.min(widestName, measure * widestTerm);
    const second = measure - first - columnGap;
    for (const [index, [name = [], value = []]] of rows.entries()) {
      const count = Math.max(linesOf(name, first), linesOf(value, second));
      pen.put(count * lineHeight(style, pen) + (index > 0 ? rowGap : 0));
    }
  };
}

/** A table of markdown: its columns share the measure by the length of their texts. */
export function tableBox(element: Element, style: Style): Box {
  const groups = element.children.filter((child) => typeof child !== "string");
  const rows = groups.flatMap((group) => gridOf(group, style));
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(cell) + cellGap);
    }
  }
  const total = widths.reduce((sum, width) => sum + width, 0);
  return (pen, measure) => {
    const share = Math.min(1, measure / total);
    for (const row of rows) {
      const counts = row.map((cell, column) =>
        linesOf(cell, (widths[column] ?? 0) * share - cellGap),
      );
      pen.put(Math.max(1, ...counts) * lineHeight(style, pen) + cellFrame);
    }
  };
}
