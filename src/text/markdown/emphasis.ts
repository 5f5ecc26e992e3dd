import {
  characterAt,
  characterBefore,
  isCjk,
  isPunctuation,
  isSpace,
  isWesternPunctuation,
} from "./characters";
import type { EmphasisTag, RunNode } from "./nodes";

/** A run of `*`, `_` or `~~` that may open or close emphasis (CommonMark 0.31, "delimiter stack"). */
interface Delimiter {
  readonly node: RunNode;
  readonly length: number;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  previous: Delimiter | undefined;
  next: Delimiter | undefined;
}

/** A place in the stack of delimiters; `undefined` is its bottom. */
export type DelimiterMark = Delimiter | undefined;

const latinLetterOrDigit = /^[A-Za-z0-9]$/;
const digit = /^[0-9]$/;

/**
 * Left- and right-flanking by the CJK-friendly amendment to CommonMark, where CJK on the other side
 * excuses punctuation on the inner side: `**注意：**请看` is bold. Quotes, dashes and dots that are
 * full-width in Chinese count as CJK everywhere.
 */
function flanking(before: string, after: string) {
  const punctuationBefore = isWesternPunctuation(before);
  const punctuationAfter = isWesternPunctuation(after);
  const freeBefore = punctuationBefore || isSpace(before) || isCjk(before);
  const freeAfter = punctuationAfter || isSpace(after) || isCjk(after);
  return {
    left: !isSpace(after) && (!punctuationAfter || freeBefore),
    right: !isSpace(before) && (!punctuationBefore || freeAfter),
  };
}

/** Stars that stand for "times" or for a wildcard, not for emphasis: `7*24`, `M*N`, `2**10`. */
function isOperator(before: string, after: string, length: number): boolean {
  return length === 1
    ? latinLetterOrDigit.test(before) && latinLetterOrDigit.test(after)
    : digit.test(before) && digit.test(after);
}

function abilities(source: string, start: number, end: number) {
  const character = source.charAt(start);
  const before = characterBefore(source, start);
  const after = characterAt(source, end);
  const { left, right } = flanking(before, after);
  if (character === "_") {
    return {
      canOpen: left && (!right || isPunctuation(before)),
      canClose: right && (!left || isPunctuation(after)),
    };
  }
  // A single `~` is a range in Chinese (`3~5人`), whatever GFM says.
  const isText = character === "~" ? end - start !== 2 : isOperator(before, after, end - start);
  return { canOpen: left && !isText, canClose: right && !isText };
}

function isPair(opener: Delimiter, closer: Delimiter): boolean {
  if (!opener.canOpen || opener.node.character !== closer.node.character) return false;
  const eitherIsBoth = opener.canClose || closer.canOpen;
  const multiplesOfThree = opener.length % 3 === 0 && closer.length % 3 === 0;
  return !eitherIsBoth || multiplesOfThree || (opener.length + closer.length) % 3 !== 0;
}

function tagOf(opener: RunNode, closer: RunNode): EmphasisTag {
  if (opener.character === "~") return "del";
  return opener.left >= 2 && closer.left >= 2 ? "strong" : "em";
}

/** The delimiters of one run of text, in order, each known until it is matched or given up. */
export class Delimiters {
  private first: DelimiterMark;
  private last: DelimiterMark;

  /** The present top, to be handed to {@link match} later. */
  mark(): DelimiterMark {
    return this.last;
  }

  /** The node for the run from `start` to `end`, or `undefined` if the run is plain text. */
  read(source: string, start: number, end: number): RunNode | undefined {
    const { canOpen, canClose } = abilities(source, start, end);
    if (!canOpen && !canClose) return undefined;
    const length = end - start;
    const character = source.charAt(start);
    const node: RunNode = { type: "run", character, left: length, closes: [], opens: [] };
    const added = { node, length, canOpen, canClose, previous: this.last, next: undefined };
    if (this.last) this.last.next = added;
    else this.first = added;
    this.last = added;
    return node;
  }

  /** Pairs the delimiters above the mark and forgets them (CommonMark, "process emphasis"). */
  match(bottom: DelimiterMark): void {
    // Below these nothing opens for such a closer, which keeps the search linear.
    const searched = new Map<string, DelimiterMark>();
    let closer = bottom ? bottom.next : this.first;
    while (closer) {
      const next: DelimiterMark = closer.next;
      if (!closer.canClose) {
        closer = next;
        continue;
      }
      const kind = `${closer.node.character}${closer.canOpen}${closer.length % 3}`;
      const opener = this.openerOf(
        closer,
        searched.has(kind) ? searched.get(kind) : bottom,
        bottom,
      );
      if (opener) {
        this.pair(opener, closer);
        if (closer.node.left === 0) closer = next;
      } else {
        searched.set(kind, closer.previous);
        if (!closer.canOpen) this.remove(closer);
        closer = next;
      }
    }
    this.last = bottom;
    if (bottom) bottom.next = undefined;
    else this.first = undefined;
  }

  private openerOf(closer: Delimiter, searched: DelimiterMark, bottom: DelimiterMark) {
    let opener = closer.previous;
    while (opener && opener !== searched && opener !== bottom) {
      if (isPair(opener, closer)) return opener;
      opener = opener.previous;
    }
    return undefined;
  }

  private pair(opener: Delimiter, closer: Delimiter): void {
    const tag = tagOf(opener.node, closer.node);
    const used = tag === "em" ? 1 : 2;
    opener.node.opens.push(tag);
    closer.node.closes.push(tag);
    opener.node.left -= used;
    closer.node.left -= used;
    opener.next = closer;
    closer.previous = opener;
    if (opener.node.left === 0) this.remove(opener);
    if (closer.node.left === 0) this.remove(closer);
  }

  private remove(delimiter: Delimiter): void {
    const { previous, next } = delimiter;
    if (previous) previous.next = next;
    else this.first = next;
    if (next) next.previous = previous;
    else this.last = previous;
  }
}
