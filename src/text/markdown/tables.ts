import type { Table } from "./block";

const delimiterCell = /^:?-+:?$/;

/** The cells of a row; `\|` is a bar inside a cell. */
function cellsOf(line: string): string[] {
  // U+0000 cannot stand in clean text.
  const row = line.trim().replaceAll("\\|", "\0");
  const cells = row.split("|").map((cell) => cell.trim().replaceAll("\0", "|"));
  if (row.startsWith("|")) cells.shift();
  if (row.endsWith("|") && cells.length > 0) cells.pop();
  return cells;
}

/** True if a table starts at a line: a header, and below it a row of dashes with as many cells. */
export function startsTable(lines: readonly string[], index: number): boolean {
  const header = lines[index] ?? "";
  const dashes = lines[index + 1] ?? "";
  if (!header.includes("|") || !/[|:]/.test(dashes) || !dashes.includes("-")) return false;
  const delimiters = cellsOf(dashes);
  return (
    delimiters.length === cellsOf(header).length &&
    delimiters.every((cell) => delimiterCell.test(cell))
  );
}

/** A row under a header: what is too long for it goes into the last cell, so that no text is lost. */
function rowUnder(header: readonly string[], line: string): string[] {
  const cells = cellsOf(line);
  const last = header.length - 1;
  // Short rows stay short: filling them up would let a small text make a huge table.
  return cells.length <= header.length
    ? cells
    : [...cells.slice(0, last), cells.slice(last).join(" | ")];
}

/** The table from its lines, of which {@link startsTable} has seen the first two. */
export function readTable(lines: readonly string[]): Table {
  const [first = "", , ...rest] = lines;
  const header = cellsOf(first);
  return { type: "table", header, rows: rest.map((line) => rowUnder(header, line)) };
}
