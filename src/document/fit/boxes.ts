import { type Box, linesBox, rowBox, tableBox, termsBox, wrapBox } from "./arrangements";
import { type Element, isOf } from "./elements";
import { collectInline } from "./inline";
import { collectPieces, type PieceCollector } from "./pieces";
import { type Style, styleOf } from "./styles";

/** Width and height of photos, and their distance from the text, in millimetres. */
const portrait = [25, 35] as const;
const square = [28, 28] as const;
const photoGap = 8;

/** The blocks in an element, and its lines between them. */
function partsOf(element: Element, style: Style): Box[] {
  const boxes: Box[] = [];
  let lines: PieceCollector | undefined;
  let previous: Element | undefined;
  const endLines = (): void => {
    if (lines !== undefined && lines.pieces.length > 0) boxes.push(linesBox(lines.pieces, style));
    lines = undefined;
  };
  for (const child of element.children) {
    if (typeof child === "string") {
      lines ??= collectPieces();
      lines.add(child, style);
      continue;
    }
    const childStyle = styleOf(child, previous, style);
    previous = child;
    if (childStyle.display === "inline") {
      lines ??= collectPieces();
      collectInline(child, childStyle, lines);
    } else {
      endLines();
      boxes.push(boxOf(child, childStyle));
    }
  }
  endLines();
  return boxes;
}

/** Blocks and lines, one below the other. */
function blockBox(element: Element, style: Style): Box {
  const boxes = partsOf(element, style);
  return (pen, measure) => {
    for (const box of boxes) box(pen, measure - style.indent);
    if (style.frame > 0) pen.put(style.frame);
    if (isOf(element, "header")) pen.clear();
  };
}

function photoBox(element: Element): Box {
  const isSquare = isOf(element, "square") || isOf(element, "circle");
  const [width, height] = isSquare ? square : portrait;
  return (pen) => pen.float(width + photoGap, height);
}

const arrangements = {
  block: blockBox,
  inline: blockBox,
  row: rowBox,
  wrap: wrapBox,
  terms: termsBox,
  table: tableBox,
  float: photoBox,
};

/** An element with all that is in it, measured. */
export function boxOf(element: Element, style: Style): Box {
  const box = arrangements[style.display](element, style);
  return (pen, measure) => {
    pen.space(style.before);
    box(pen, measure);
    pen.space(style.after);
  };
}
