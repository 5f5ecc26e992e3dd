import type { Renderer } from "./src/document";
import { hostWith, rendererOn } from "./src/document/core";
import { diskHost } from "./src/hosts/disk";
import type { RendererParts } from "./src/hosts/given";

const host = diskHost(__dirname);

/**
 * Makes the theme's functions for hosts without a disk or without zlib, or with other fonts.
 *
 * @param parts What stands in for the files of this package; each may be left out.
 */
export const createRenderer = (parts: RendererParts = {}): Renderer =>
  rendererOn(hostWith(host, parts));

const renderer = createRenderer();

/**
 * Renders a resume as one self-contained HTML page, fonts included.
 *
 * Synchronous and pure: the same resume and options give the same page on every machine, the
 * argument is not changed, and the page makes no request and runs no script.
 *
 * @param resume A JSON Resume v1.0.0 with the extensions of {@link Resume}; any other JSON value is
 *   shown as well as it can be. Never throws on JSON data.
 * @param options Win over `meta.themeOptions`.
 * @returns An HTML document. It prints to a tagged PDF with {@link pdfRenderOptions}.
 */
export const render: Renderer["render"] = renderer.render;

/**
 * Tells what `render` repairs, shows as text, cuts or drops.
 *
 * @returns One problem for each place, in the order of reading, those of the finished page last; empty
 *   when all is as it should be.
 */
export const validate: Renderer["validate"] = renderer.validate;

export type { Renderer } from "./src/document";
export { pdfRenderOptions } from "./src/document/core";
export type { Fonts, RendererParts } from "./src/hosts/given";
export type { Options } from "./src/options";
export type { Problem } from "./src/problems/problem";
export type { Resume } from "./src/resume";
