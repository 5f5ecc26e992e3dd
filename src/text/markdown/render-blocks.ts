import { element, escapeHtml, joinHtml, type SafeHtml } from "../safe-html";
import type { Block, List, Table } from "./block";
import { isPlainLine, readInline } from "./inline";
import { renderInline } from "./render-inline";

/** The markup of text within a line. */
export function inlineHtml(text: string): SafeHtml {
  return isPlainLine(text) ? escapeHtml(text) : renderInline(readInline(text));
}

/** An item of one paragraph is that paragraph, so that every list is set tight. */
function renderItem(blocks: readonly Block[]): SafeHtml {
  const isSimple = blocks.filter(({ type }) => type === "paragraph").length === 1;
  const children = blocks.map((block) =>
    isSimple && block.type === "paragraph" ? inlineHtml(block.text) : renderBlock(block),
  );
  return element("li", {}, children);
}

function renderList({ start, items }: List): SafeHtml {
  const children = items.map(renderItem);
  if (start === undefined) return element("ul", {}, children);
  return element("ol", start === 1 ? {} : { start: String(start) }, children);
}

function renderTable({ header, rows }: Table): SafeHtml {
  const row = (cells: SafeHtml[]) => element("tr", {}, cells);
  const head = header.map((cell) => element("th", { scope: "col" }, inlineHtml(cell)));
  const body = rows.map((cells) => row(cells.map((cell) => element("td", {}, inlineHtml(cell)))));
  return element("table", {}, [
    element("thead", {}, row(head)),
    ...(body.length > 0 ? [element("tbody", {}, body)] : []),
  ]);
}

function renderBlock(block: Block): SafeHtml {
  switch (block.type) {
    case "paragraph":
      return element("p", {}, inlineHtml(block.text));
    case "heading":
      return element("p", {}, element("strong", {}, inlineHtml(block.text)));
    case "code":
      return element("pre", {}, element("code", {}, escapeHtml(block.text)));
    case "quote":
      return element("blockquote", {}, renderBlocks(block.blocks));
    case "list":
      return renderList(block);
    case "table":
      return renderTable(block);
    case "rule":
      return element("hr", {}, []);
  }
}

/** The markup of blocks, one after the other. */
export function renderBlocks(blocks: readonly Block[]): SafeHtml {
  return joinHtml(blocks.map(renderBlock));
}
