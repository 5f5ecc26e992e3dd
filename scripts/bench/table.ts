/** Rows of cells; the first row is the head. */
export type Rows = string[][];

/** A table for the terminal: aligned columns, numbers to the right. */
export function plainTable(rows: Rows): string {
  return aligned(rows)
    .map((cells) => cells.join("  ").trimEnd())
    .join("\n");
}

/** The same table as Markdown. */
export function markdownTable(rows: Rows): string {
  const rule = (rows[0] ?? []).map((_, column) => (column === 0 ? "---" : "--:"));
  return aligned([...rows.slice(0, 1), rule, ...rows.slice(1)])
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function aligned(rows: Rows): Rows {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
  );
  return rows.map((cells) =>
    cells.map((cell, column) => {
      const width = widths[column] ?? 0;
      return column === 0 ? cell.padEnd(width) : cell.padStart(width);
    }),
  );
}
