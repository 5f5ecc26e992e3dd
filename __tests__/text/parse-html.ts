import { parseFragment } from "parse5";

/** The part of parse5's tree that the tests look at. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Parses like a browser does with `innerHTML`. */
export function parseHtml(html: string): HtmlNode {
  return parseFragment(html);
}

/** Every element below a node. */
export function elementsOf(node: HtmlNode): HtmlNode[] {
  const below = (node.childNodes ?? []).flatMap(elementsOf);
  return node.tagName ? [node, ...below] : below;
}

/** The text a reader would see. */
export function textOf(node: HtmlNode): string {
  return node.value ?? (node.childNodes ?? []).map(textOf).join("");
}
