import type { InlineNode } from "./nodes";

/** What a reader sees of a part. */
export function nodeText(node: InlineNode): string {
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
  return nodes.map(nodeText).join("");
}
