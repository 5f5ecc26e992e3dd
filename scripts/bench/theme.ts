import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import type { Contender } from "./themes";
import type { ResumeJson } from "./variation";

export interface Theme {
  render(resume: ResumeJson, options?: object): string | Promise<string>;
}

/** Loads a theme as a host does. */
export async function loadTheme({ entry, loadedBy }: Contender): Promise<Theme> {
  return loadedBy === "import"
    ? await import(pathToFileURL(entry).href)
    : createRequire(__filename)(entry);
}

/**
 * Renders once. A page that comes at once is not awaited, one that is promised is.
 *
 * @throws Error when the page is empty, and whatever the theme throws
 */
export async function renderPage(
  theme: Theme,
  resume: ResumeJson,
  options?: object,
): Promise<string> {
  const page = theme.render(resume, options);
  const html = typeof page === "string" ? page : await page;
  // A joined string is a rope until somebody reads it: each theme pays for its own joining.
  if (Number.isNaN(html.charCodeAt(html.length - 1))) throw new Error("the page is empty");
  return html;
}
