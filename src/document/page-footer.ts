import type { ReadOptions } from "../options";
import { cssString } from "../text";

/** The foot of every printed page: its rule, and the text before the numbers. */
export interface PageFooter {
  css: string;
  text: string;
}

/**
 * `高策 · 1 / 2`; the numbers alone without a name.
 *
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export function pageFooter(name: string, { pageNumbers }: ReadOptions): PageFooter {
  if (!pageNumbers) return { css: "", text: "" };
  const text = name === "" ? "" : `${name} · `;
  const content = `${cssString(text)} counter(page) " / " counter(pages)`;
  return { css: `@page{@bottom-center{content:${content}}}`, text };
}
