import { type Element, isOf } from "./elements";
import { collectPieces, type Piece, type PieceCollector } from "./pieces";
import { type Style, styleOf } from "./styles";

/** In rem. */
const glyphWithGap = 0.95 + 0.4;
/** In sizes of its type. */
const alternateNameGap = 0.35;

/** Gathers what is in an element, all of it inline. */
export function collectContent(element: Element, style: Style, collector: PieceCollector): void {
  for (const child of element.children) {
    if (typeof child === "string") collector.add(child, style);
    else collectInline(child, styleOf(child, undefined, style), collector);
  }
}

/** Gathers an inline element. */
export function collectInline(element: Element, style: Style, collector: PieceCollector): void {
  if (element.name === "br") collector.end();
  if (element.name === "svg") collector.gap(glyphWithGap);
  if (isOf(element, "alternate-name")) collector.gap(alternateNameGap * style.size);
  collectContent(element, style, collector);
}

/** The text of an element that holds no blocks. */
export function piecesOf(element: Element, style: Style): Piece[] {
  const collector = collectPieces();
  collectContent(element, style, collector);
  return collector.pieces;
}
