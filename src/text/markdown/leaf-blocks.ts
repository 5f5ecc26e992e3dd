import type { Reading } from "./block";
import { readTable, startsTable } from "./tables";

const rule = /^ {0,3}([-_*])[ \t]*(?:\1[ \t]*){2,}$/;
const heading = /^ {0,3}#{1,6}(?=[ \t]|$)/;
/** The language after the marks is not shown, so it must look like one; else the line is text. */
const fence = /^( {0,3})(`{3,}|~{3,})[ -_a-~]*$/;
const underline = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** A list that starts with another number, or with nothing, does not end a paragraph. */
const interruptingMarker = /^ *(?:[-+*]|1[.)]) +\S/;

/** The mark of a quote. */
export const quote = /^ {0,3}> ?/;
/** Chinese paragraphs start with a full-width indent, with or without an empty line before. */
const indented = /^[ \t]*\u3000/;

export function isBlank(line: string): boolean {
  return line.trim() === "";
}

/** True for `***`, and for `- - -`, which is no list. */
export function isRule(line: string): boolean {
  return rule.test(line);
}

/** True if a paragraph ends before the line at `index`. */
export function interruptsParagraph(lines: readonly string[], index: number): boolean {
  const line = lines[index] ?? "";
  return (
    isBlank(line) ||
    isRule(line) ||
    heading.test(line) ||
    fence.test(line) ||
    quote.test(line) ||
    interruptingMarker.test(line) ||
    startsTable(lines, index)
  );
}

/** The line after the last one that continues a paragraph which `index` - 1 belongs to. */
function paragraphEnd(lines: readonly string[], index: number): number {
  let next = index;
  while (next < lines.length && !interruptsParagraph(lines, next)) next++;
  return next;
}

export function readHeading(lines: readonly string[], index: number): Reading | undefined {
  const line = lines[index] ?? "";
  const opening = heading.exec(line);
  if (!opening) return undefined;
  const text = line
    .slice(opening[0].length)
    .trimEnd()
    .replace(/[ \t]#+$/, "")
    .trim();
  return { block: { type: "heading", text }, next: index + 1 };
}

export function readRule(lines: readonly string[], index: number): Reading | undefined {
  return isRule(lines[index] ?? "") ? { block: { type: "rule" }, next: index + 1 } : undefined;
}

export function readFence(lines: readonly string[], index: number): Reading | undefined {
  const opening = fence.exec(lines[index] ?? "");
  if (!opening) return undefined;
  const [, indent = "", fenceMarks = ""] = opening;
  const mark = fenceMarks.charAt(0);
  const isEnd = (line: string) => {
    const trimmed = line.trim();
    return trimmed.length >= fenceMarks.length && trimmed === mark.repeat(trimmed.length);
  };
  const content: string[] = [];
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? "";
    if (isEnd(line)) break;
    content.push(line.startsWith(indent) ? line.slice(indent.length) : line.trimStart());
  }
  return { block: { type: "code", text: content.join("\n") }, next: next + 1 };
}

export function readTableAt(lines: readonly string[], index: number): Reading | undefined {
  if (!startsTable(lines, index)) return undefined;
  const next = paragraphEnd(lines, index + 2);
  return { block: readTable(lines.slice(index, next)), next };
}

export function readParagraph(lines: readonly string[], index: number): Reading {
  let next = index + 1;
  for (; next < lines.length; next++) {
    const line = lines[next] ?? "";
    if (underline.test(line)) {
      const text = lines.slice(index, next).join("\n").trim();
      return { block: { type: "heading", text }, next: next + 1 };
    }
    if (indented.test(line) || interruptsParagraph(lines, next)) break;
  }
  return { block: { type: "paragraph", text: lines.slice(index, next).join("\n").trim() }, next };
}
