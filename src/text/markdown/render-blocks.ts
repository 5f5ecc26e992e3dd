import type { MarkedToken, Token, Tokens } from "marked";
import { element, escapeHtml, joinHtml, type SafeHtml } from "../safe-html";
import { ownTokens } from "./lexer";
import { inlineHtml } from "./render-inline";

type Paragraph = Tokens.Paragraph | Tokens.Text;

const box = /^\[([ xX])\][ \t]+/;

function checkbox(isChecked: boolean): string {
  return isChecked ? "☑ " : "☐ ";
}

/** The text of a paragraph; in a loose list, the first of a task has its box still before it. */
function textOf({ text, tokens }: Paragraph): string {
  if (tokens?.[0]?.type !== "checkbox") return text.trim();
  return text.trim().replace(box, (_, mark: string) => checkbox(mark !== " "));
}

function isParagraph(block: MarkedToken): block is Paragraph {
  return block.type === "paragraph" || block.type === "text";
}

/** An item of one paragraph is that paragraph, so that every list is set tight. */
function itemHtml(item: Tokens.ListItem): SafeHtml {
  const blocks = ownTokens(item.tokens);
  const isSimple = blocks.filter(isParagraph).length === 1;
  const children = blocks.map((block) =>
    isSimple && isParagraph(block) ? inlineHtml(textOf(block)) : blockHtml(block),
  );
  return element("li", {}, children);
}

function listHtml({ start, items }: Tokens.List): SafeHtml {
  const children = items.map(itemHtml);
  if (start === "") return element("ul", {}, children);
  return element("ol", start === 1 ? {} : { start: String(start) }, children);
}

function cellsIn(line: string): number {
  return line
    .trim()
    .replace(/\\\||^\||\|$/g, "")
    .split("|").length;
}

function tableHtml({ raw, header, rows }: Tokens.Table): SafeHtml {
  // The cells that a row has too many are lost in marked's table; better no table than no text.
  if (raw.split("\n").some((line) => cellsIn(line) > header.length)) return paragraphHtml(raw);
  const row = (cells: SafeHtml[]) => element("tr", {}, cells);
  const head = header.map(({ text }) => element("th", { scope: "col" }, inlineHtml(text)));
  const body = rows.map((cells) =>
    row(cells.map(({ text }) => element("td", {}, inlineHtml(text)))),
  );
  return element("table", {}, [
    element("thead", {}, row(head)),
    ...(body.length > 0 ? [element("tbody", {}, body)] : []),
  ]);
}

/** Empty text is no paragraph: to marked, a line of full-width spaces is not blank. */
function paragraphHtml(text: string): SafeHtml {
  return text === "" ? joinHtml([]) : element("p", {}, inlineHtml(text));
}

/** A heading is only a strong line: the page has its own outline. */
function blockHtml(block: MarkedToken): SafeHtml {
  switch (block.type) {
    case "paragraph":
    case "text":
      return paragraphHtml(textOf(block));
    case "heading":
      return element("p", {}, element("strong", {}, inlineHtml(block.text)));
    case "code":
      return element("pre", {}, element("code", {}, escapeHtml(block.text)));
    case "blockquote":
      return element("blockquote", {}, blocksHtml(block.tokens));
    case "list":
      return listHtml(block);
    case "table":
      return tableHtml(block);
    case "hr":
      return element("hr", {}, []);
    case "checkbox":
      return escapeHtml(checkbox(block.checked));
    default:
      return joinHtml([]);
  }
}

/** The markup of blocks, one after the other. */
export function blocksHtml(blocks: readonly Token[]): SafeHtml {
  return joinHtml(ownTokens(blocks).map(blockHtml));
}
