import type { Block, Reading } from "./block";
import {
  interruptsParagraph,
  isBlank,
  isRule,
  quote,
  readFence,
  readHeading,
  readParagraph,
  readRule,
  readTableAt,
} from "./leaf-blocks";

/** Quotes and lists inside each other; deeper ones are text as typed. */
const deepest = 16;

function readQuote(lines: readonly string[], index: number, depth: number): Reading | undefined {
  if (!quote.test(lines[index] ?? "")) return undefined;
  const content: string[] = [];
  let next = index;
  while (next < lines.length) {
    const line = lines[next] ?? "";
    if (quote.test(line)) content.push(line.replace(quote, ""));
    else if (isBlank(content.at(-1) ?? "") || interruptsParagraph(lines, next)) break;
    else content.push(line);
    next++;
  }
  return { block: { type: "quote", blocks: readLines(content, depth + 1) }, next };
}

/** A bullet or a number, as far indented as one likes, with the spaces that belong to the marker. */
const marker = /^( *)([-+*]|(\d{1,9})[.)])(?:( {1,4})(?! |$)| |$)/;
const task = /^\[([ xX])\] +(?=\S)/;

/** The lines of the list item at `index`, without its marker and indent, and the line after it. */
function itemAt(lines: readonly string[], index: number, found: RegExpExecArray) {
  const [, indent = "", bullet = "", , padding = " "] = found;
  const width = indent.length + bullet.length + padding.length;
  const first = (lines[index] ?? "").slice(width);
  const content = [first.replace(task, (_, mark) => (mark === " " ? "☐ " : "☑ "))];
  const indentation = " ".repeat(width);
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? "";
    if (isBlank(line)) content.push("");
    else if (line.startsWith(indentation)) content.push(line.slice(width));
    else if (marker.test(line) || isBlank(content.at(-1) ?? "")) break;
    else if (interruptsParagraph(lines, next)) break;
    else content.push(line.trimStart());
  }
  return { content, next };
}

function markerAt(lines: readonly string[], index: number): RegExpExecArray | undefined {
  const line = lines[index] ?? "";
  return isRule(line) ? undefined : (marker.exec(line) ?? undefined);
}

function readList(lines: readonly string[], index: number, depth: number): Reading | undefined {
  const first = markerAt(lines, index);
  if (!first) return undefined;
  const items: Block[][] = [];
  let next = index;
  let found: RegExpExecArray | undefined = first;
  while (found && found[2]?.at(-1) === first[2]?.at(-1)) {
    const item = itemAt(lines, next, found);
    items.push(readLines(item.content, depth + 1));
    next = item.next;
    found = markerAt(lines, next);
  }
  const start = first[3] === undefined ? undefined : Number(first[3]);
  return { block: { type: "list", start, items }, next };
}

function readLines(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = [];
  let index = 0;
  while (index < lines.length) {
    if (isBlank(lines[index] ?? "")) {
      index++;
      continue;
    }
    const container =
      depth < deepest
        ? (readQuote(lines, index, depth) ?? readList(lines, index, depth))
        : undefined;
    const reading =
      container ??
      readRule(lines, index) ??
      readHeading(lines, index) ??
      readFence(lines, index) ??
      readTableAt(lines, index) ??
      readParagraph(lines, index);
    blocks.push(reading.block);
    index = reading.next;
  }
  return blocks;
}

/** A tab at the start of a line reaches to the next column that is a multiple of four. */
function expandTabs(line: string): string {
  return line.replace(/^[ \t]*\t/, (indent) => {
    let width = 0;
    for (const character of indent) width += character === "\t" ? 4 - (width % 4) : 1;
    return " ".repeat(width);
  });
}

/**
 * The blocks of a text: paragraphs, lists, quotes, fenced code, tables, headings and rules of
 * CommonMark and GFM. Left out on purpose: HTML blocks (tags are text), indented code (an indent in
 * a resume is an accident) and link definitions.
 */
export function readBlocks(text: string): Block[] {
  const lines = text.split("\n");
  return readLines(text.includes("\t") ? lines.map(expandTabs) : lines, 0);
}
