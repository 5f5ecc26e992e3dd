import type { InlineNode } from "./nodes";

function textOf(node: InlineNode): string {
  switch (node.type) {
    case "text":
    case "code":
    case "autolink":
      return node.text;
    case "break":
      return " ";
    case "run":
      return node.character.repeat(node.left);
    default:
      return "";
  }
}

/** The words of one run of text, without their formatting. */
export function inlineText(nodes: readonly InlineNode[]): string {
  return nodes.map(textOf).join("");
}
