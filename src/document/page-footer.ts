import { cssString } from "../text";

/**
 * The foot of every printed page: `高策 · 1 / 2`.
 *
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export const pageFooter = (name: string): string =>
  `@page{@bottom-center{content:${cssString(name === "" ? "" : `${name} · `)} counter(page) " / " counter(pages)}}`;
