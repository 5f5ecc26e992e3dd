import { safeUrl } from "../url";
import { type Autolink, angleLinkAt, bareUrlAt, emailAround } from "./autolinks";
import { type DelimiterMark, Delimiters } from "./emphasis";
import { opensWithEnumerator, settleLineEnds, softLineEnd } from "./line-ends";
import { linkTailAt } from "./links";
import { type InlineNode, writtenTags } from "./nodes";
import { referenceAt } from "./references";

/** Whatever may be more than a plain character, or start something that is. */
const special = /[\\`*_~[\]<&\n@]|!\[|https?:\/\/|www\./gi;
const anySpecial = new RegExp(special.source, "i");

const escapable = /[!-/:-@[-`{-~]/;
const backticks = /`+/g;
const htmlTag = /<(\/?)([a-z]{1,5})[ \t]{0,9}(\/?)>/iy;
const lineStart = /[ \t\u3000]*/y;

/** A `[` that waits for its `]`. */
interface Bracket {
  readonly node: number;
  readonly isImage: boolean;
  readonly delimiters: DelimiterMark;
}

/** Reads one run of text from left to right; each method takes one kind of special character. */
class InlineReader {
  readonly nodes: InlineNode[] = [];
  private textStart = 0;
  private readonly delimiters = new Delimiters();
  private readonly brackets: Bracket[] = [];
  /** Brackets below this height stand around a link, and a link holds no link. */
  private closedBrackets = 0;
  private backtickRuns: Map<number, number[]> | undefined;

  constructor(private readonly source: string) {}

  read(): InlineNode[] {
    let position = 0;
    for (;;) {
      special.lastIndex = position;
      const match = special.exec(this.source);
      if (!match) break;
      position = this.readSpecial(match[0], match.index) ?? match.index + 1;
    }
    this.flush(this.source.length);
    this.delimiters.match(undefined);
    settleLineEnds(this.nodes);
    return this.nodes;
  }

  /** The end of what was read at `index`, or `undefined` if it is plain text after all. */
  private readSpecial(typed: string, index: number): number | undefined {
    switch (typed) {
      case "\\":
        return this.readEscape(index);
      case "`":
        return this.readCode(index);
      case "*":
      case "_":
      case "~":
        return this.readRun(typed, index);
      case "[":
      case "![":
        return this.openBracket(typed, index);
      case "]":
        return this.closeBracket(index);
      case "<":
        return this.readAutolink(angleLinkAt(this.source, index)) ?? this.readTag(index);
      case "&":
        return this.readReference(index);
      case "\n":
        return this.readLineEnd(index, index);
      case "@":
        return this.readAutolink(emailAround(this.source, index, this.textStart));
      default:
        return this.readAutolink(bareUrlAt(this.source, index));
    }
  }

  private flush(end: number): void {
    if (end > this.textStart) {
      this.nodes.push({ type: "text", text: this.source.slice(this.textStart, end) });
    }
  }

  private add(node: InlineNode, start: number, end: number): number {
    this.flush(start);
    this.nodes.push(node);
    this.textStart = end;
    return end;
  }

  private readEscape(index: number): number | undefined {
    const next = this.source.charAt(index + 1);
    if (next === "\n") return this.readLineEnd(index, index + 1);
    if (!escapable.test(next)) return undefined;
    return this.add({ type: "text", text: next }, index, index + 2);
  }

  private readCode(index: number): number {
    backticks.lastIndex = index;
    const length = backticks.exec(this.source)?.[0].length ?? 1;
    const start = index + length;
    const end = this.nextBackticks(length, start);
    // A run without a partner is text as a whole.
    if (end === undefined) return start;
    const typed = this.source.slice(start, end).replace(/\n/g, " ");
    const isPadded = typed.startsWith(" ") && typed.endsWith(" ") && typed.trim() !== "";
    const text = isPadded ? typed.slice(1, -1) : typed;
    return this.add({ type: "code", text }, index, end + length);
  }

  /** Where the next run of exactly `length` backticks stands; all runs are found in one pass. */
  private nextBackticks(length: number, from: number): number | undefined {
    if (!this.backtickRuns) {
      this.backtickRuns = new Map();
      for (const match of this.source.matchAll(backticks)) {
        const places = this.backtickRuns.get(match[0].length);
        if (places) places.push(match.index);
        else this.backtickRuns.set(match[0].length, [match.index]);
      }
      for (const places of this.backtickRuns.values()) places.reverse();
    }
    const places = this.backtickRuns.get(length) ?? [];
    while ((places.at(-1) ?? from) < from) places.pop();
    return places.at(-1);
  }

  private readRun(character: string, index: number): number {
    let end = index + 1;
    while (this.source.charAt(end) === character) end++;
    const node = this.delimiters.read(this.source, index, end);
    return node ? this.add(node, index, end) : end;
  }

  private openBracket(typed: string, index: number): number {
    const end = this.add({ type: "text", text: typed }, index, index + typed.length);
    const node = this.nodes.length - 1;
    this.brackets.push({ node, isImage: typed === "![", delimiters: this.delimiters.mark() });
    return end;
  }

  private closeBracket(index: number): number | undefined {
    const bracket = this.brackets.pop();
    if (!bracket) return undefined;
    if (this.brackets.length < this.closedBrackets) {
      this.closedBrackets = this.brackets.length;
      return undefined;
    }
    const tail = linkTailAt(this.source, index + 1);
    if (!tail) return undefined;
    // An image would be a request: it becomes a link, with its description as the text.
    this.nodes[bracket.node] = { type: "openLink", url: safeUrl(tail.destination) };
    const end = this.add({ type: "closeLink" }, index, tail.end);
    this.delimiters.match(bracket.delimiters);
    if (!bracket.isImage) this.closedBrackets = this.brackets.length;
    return end;
  }

  private readAutolink(link: Autolink | undefined): number | undefined {
    if (!link) return undefined;
    const { start, end, text, url } = link;
    return this.add({ type: "autolink", text, url }, start, end);
  }

  private readTag(index: number): number | undefined {
    htmlTag.lastIndex = index;
    const match = htmlTag.exec(this.source);
    if (!match) return undefined;
    const [text, slash, typedName = "", selfClosing] = match;
    const closing = slash === "/";
    const name = typedName.toLowerCase();
    const end = index + text.length;
    if (name === "br" && !closing) return this.add({ type: "break" }, index, end);
    const tag = writtenTags.find((written) => written === name);
    if (!tag || selfClosing) return undefined;
    return this.add({ type: "tag", tag, closing, text }, index, end);
  }

  private readReference(index: number): number | undefined {
    const reference = referenceAt(this.source, index);
    if (!reference) return undefined;
    const { typed, text } = reference;
    return this.add({ type: "text", text }, index, index + typed.length);
  }

  /** `start` is that of the backslash before the line end, if there is one. */
  private readLineEnd(start: number, index: number): number {
    let end = start;
    while (end > this.textStart && this.source.charAt(end - 1) === " ") end--;
    lineStart.lastIndex = index + 1;
    lineStart.test(this.source);
    const next = lineStart.lastIndex;
    const isHard = start < index || index - end >= 2 || opensWithEnumerator(this.source, next);
    return this.add(isHard ? { type: "break" } : softLineEnd, end, next);
  }
}

/** True if markdown gives no character of the text a meaning, within a line. */
export function isPlainLine(text: string): boolean {
  return !anySpecial.test(text);
}

/** The parts of one run of text; block constructs (`# `, `- `, `1. `) are plain text here. */
export function readInline(text: string): InlineNode[] {
  return new InlineReader(text).read();
}
