import { at, type Path } from "../problems/path";
import type { Finding } from "../problems/problem";
import type { Context } from "../sections/context";
import { fitOnePage, fullest, measurePage } from "./fit";
import { ladderOf, type Setting, settingOf } from "./setting";

/** How closely a page is set, and what is to be told about it. */
export interface PageSetting {
  setting: Setting;
  findings: Finding[];
}

const optionPath: Path = at(at(at(undefined, "meta"), "themeOptions"), "fit");

/** How much of a page is too much for one sheet, in per cent: at least one. */
const excess = (pages: number): number => Math.max(1, Math.round((pages - 1) * 100));

/**
 * Chooses the setting of a page: that of the density asked for, or a closer one in which the page fits
 * one sheet.
 *
 * @param page The page without its styles.
 */
export function pageSetting(page: string, { options, language }: Context): PageSetting {
  const { paper, font, density, fit } = options;
  if (fit === "none") return { setting: settingOf(density, language), findings: [] };
  const pagesIn = measurePage(page, { language, paper, font });
  const { setting, pages } = fitOnePage(ladderOf(density, language), pagesIn);
  if (pages <= fullest) return { setting, findings: [] };
  const details = { limit: excess(pages) };
  return { setting, findings: [{ path: optionPath, code: "does-not-fit", details }] };
}
