export { render, validate } from "./src/document";
export { pdfRenderOptions } from "./src/document/pdf-render-options";
export type { Options } from "./src/options";
export type { Problem } from "./src/problems/problem";
export type { Resume } from "./src/resume";
