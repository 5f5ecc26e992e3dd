export { hostWith } from "../hosts/given";
export { rendererOn } from "./index";
export { pdfRenderOptions } from "./pdf-render-options";
