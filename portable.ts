import type { Renderer } from "./src/document";
import { hostWith, rendererOn } from "./src/document/core";
import type { RendererParts } from "./src/hosts/given";
import { portableHost } from "./src/hosts/portable";

/** As in `index.ts`, for hosts that are not Node: nothing is read from a disk. */
export const createRenderer = (parts: RendererParts = {}): Renderer =>
  rendererOn(hostWith(portableHost, parts));

export const { render, validate } = createRenderer();

export { pdfRenderOptions } from "./src/document/core";
