import type { Block } from "./block";
import { isPlainLine, readInline } from "./inline";
import { inlineText } from "./inline-text";

function runsOf(block: Block): readonly string[] {
  switch (block.type) {
    case "paragraph":
    case "heading":
      return [isPlainLine(block.text) ? block.text : inlineText(readInline(block.text))];
    case "code":
      return [block.text];
    case "quote":
      return [blocksText(block.blocks)];
    case "list":
      return block.items.map(blocksText);
    case "table":
      return [block.header, ...block.rows].flat().map((cell) => inlineText(readInline(cell)));
    case "rule":
      return [];
  }
}

/** The words of blocks, without their formatting. */
export function blocksText(blocks: readonly Block[]): string {
  return blocks.flatMap(runsOf).join(" ");
}
