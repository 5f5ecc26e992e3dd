import { characterAt, characterBefore, isWide, isWideOrAmbiguous } from "./characters";
import { nodeText } from "./inline-text";
import type { InlineNode } from "./nodes";

/**
 * How lines of a list begin that markdown does not know: `1、`, `（2）`, `③`, `•`, `——`. Chinese
 * texts number like this, so such a line keeps to itself although markdown would join it.
 */
const enumerator =
  /[•·●○◆◇■□▪▶►★☆✓✔※➢–—①-⑳❶-❿]|[-*+][ \t]|(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[、．）)]|\.(?!\d))|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）)]/y;

/** True if the line that starts at `index` must not be joined to the line before. */
export function opensWithEnumerator(source: string, index: number): boolean {
  enumerator.lastIndex = index;
  return enumerator.test(source);
}

/** A line end that the writer's editor made; {@link settleLineEnds} finds out what it stands for. */
export const softLineEnd: InlineNode = { type: "text", text: "\n" };

function joint(before: string, after: string): InlineNode {
  const isChinese =
    isWideOrAmbiguous(before) && isWideOrAmbiguous(after) && (isWide(before) || isWide(after));
  return { type: "text", text: isChinese || before === "" || after === "" ? "" : " " };
}

/**
 * Replaces every soft line end by a space, or by nothing between Han and full-width punctuation
 * (CSS Text 4, "segment break transformation"): lines of Chinese join without a gap.
 */
export function settleLineEnds(nodes: InlineNode[]): void {
  let waiting: number | undefined;
  let before = "";
  for (const [index, node] of nodes.entries()) {
    if (node === softLineEnd) {
      if (waiting !== undefined) nodes[waiting] = joint("", "");
      waiting = index;
      continue;
    }
    const text = nodeText(node);
    if (text === "") continue;
    if (waiting !== undefined) nodes[waiting] = joint(before, characterAt(text, 0));
    waiting = undefined;
    before = node.type === "break" ? "" : characterBefore(text, text.length);
  }
  if (waiting !== undefined) nodes[waiting] = joint("", "");
}
