import { advanceOf, type Face } from "./advances";
import { isHalfFull, type Kind, kindOf, mayBreak } from "./breaking";

/** What a line is never broken in; lengths in rem. */
export interface Piece {
  width: number;
  /** The part of the width that is not needed at the end of a line. */
  hang: number;
}

/** The end of a line that the text itself asks for. */
export const lineEnd: Piece = { width: 0, hang: 0 };

/** How a run of text is set. */
export interface Type extends Face {
  /** In rem. */
  size: number;
  /** Whether white space is kept. */
  isPreformatted: boolean;
}

/** Gathers the text of a block, run by run. */
export interface PieceCollector {
  pieces: Piece[];
  add(text: string, type: Type): void;
  /** Puts an empty space that no line is broken at. */
  gap(width: number): void;
  /** Ends the line. */
  end(): void;
}

/** What `text-autospace` puts between Han and Latin, in ems. */
const autospace = 0.125;
const halfSquare = 0.5;
const space = 0x20;
const tab = 0x09;
const lineFeed = 0x0a;
const tabStop = 8;

const isLatin = (kind: Kind): boolean => kind === "letter" || kind === "digit";

const isBoundary = (before: Kind, after: Kind): boolean =>
  (before === "han" && isLatin(after)) || (isLatin(before) && after === "han");

export function collectPieces(): PieceCollector {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  let before: Kind = "space";

  const current = (): Piece => {
    if (piece === undefined) {
      piece = { width: 0, hang: 0 };
      pieces.push(piece);
    }
    return piece;
  };

  const addSpace = (code: number, type: Type): void => {
    if (before === "space" && !type.isPreformatted) return;
    const width = advanceOf(space, type) * type.size * (code === tab ? tabStop : 1);
    const last = current();
    last.width += width;
    last.hang = width;
    before = "space";
  };

  const addCharacter = (codePoint: number, kind: Kind, type: Type): void => {
    const width = advanceOf(codePoint, type) * type.size;
    if (piece !== undefined && kind === "letter" && before === "letter") {
      piece.width += width;
      return;
    }
    if (type.isWide && piece !== undefined && isBoundary(before, kind)) {
      piece.width += autospace * type.size;
      piece.hang += autospace * type.size;
    }
    if (before === "space" || mayBreak(before, kind)) piece = undefined;
    const last = current();
    last.width += width;
    if (isHalfFull(kind) && isHalfFull(before)) last.width -= halfSquare * type.size;
    last.hang = kind === "full-closing" ? halfSquare * type.size : 0;
    before = kind;
  };

  const end = (): void => {
    pieces.push(lineEnd);
    piece = undefined;
    before = "space";
  };

  const add = (text: string, type: Type): void => {
    for (let index = 0; index < text.length; index += 1) {
      const code = text.codePointAt(index) ?? 0;
      if (code > 0xffff) index += 1;
      const kind = kindOf(code, type.isWide);
      if (kind !== "space") addCharacter(code, kind, type);
      else if (code === lineFeed && type.isPreformatted) end();
      else addSpace(code, type);
    }
  };

  const gap = (width: number): void => {
    current().width += width;
  };

  return { pieces, add, gap, end };
}
