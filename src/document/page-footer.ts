import { cssString } from "../text";

/** The text before the numbers at the foot of a page; empty without a name. */
export const footerText = (name: string): string => (name === "" ? "" : `${name} · `);

/**
 * The foot of every printed page: `高策 · 1 / 2`.
 *
 * @see https://www.w3.org/TR/css-page-3/#margin-boxes
 */
export const pageFooter = (name: string): string =>
  `@page{@bottom-center{content:${cssString(footerText(name))} counter(page) " / " counter(pages)}}`;
