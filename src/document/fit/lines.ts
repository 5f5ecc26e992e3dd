import { lineEnd, type Piece } from "./pieces";

/** The width of pieces on one line. */
export const widthOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { width }) => sum + width, 0) - (pieces.at(-1)?.hang ?? 0);

/** The number of lines that pieces take, each broken as late as possible. */
export function linesOf(pieces: readonly Piece[], measure: number): number {
  const room = Math.max(measure, 1);
  let lines = 1;
  let position = 0;
  for (const piece of pieces) {
    const { width, hang } = piece;
    if (piece === lineEnd || (position > 0 && position + width - hang > room)) {
      lines += 1;
      position = 0;
    }
    position += width;
    // A word longer than a line is broken anywhere.
    while (position - hang > room) {
      lines += 1;
      position -= room;
    }
  }
  return lines;
}
