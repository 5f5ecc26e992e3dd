import type { Options } from "../options";
import { describe, type Problem } from "../problems/problem";
import { documentModel } from "./model";
import { prepare } from "./prepare";
import { renderView } from "./views";

/**
 * Renders a resume as one self-contained HTML page.
 *
 * Synchronous and pure: the same resume and options give the same page on every machine, the
 * argument is not changed, and the page makes no request and runs no script.
 *
 * @param resume A JSON Resume v1.0.0 with the extensions of {@link Resume}; any other JSON value is
 *   shown as well as it can be. Never throws on JSON data.
 * @param options Win over `meta.themeOptions`.
 * @returns An HTML document. It prints to a tagged A4 PDF with {@link pdfRenderOptions}.
 */
export function render(resume: unknown, options?: Options): string {
  const { read, context, notice } = prepare(resume, options);
  return renderView("document", documentModel(read, context, notice));
}

/**
 * Tells what `render` repairs, shows as text, cuts or drops.
 *
 * @returns One problem for each place, in the order of reading; empty when all is as it should be.
 */
export function validate(resume: unknown, options?: Options): Problem[] {
  const { findings, context } = prepare(resume, options);
  return findings.map((finding) => describe(finding, context.locale));
}
