import type { FontEmbedder } from "../fonts";
import type { Finding } from "../problems/problem";
import { joinHtml, type SafeHtml, styleSheetHtml } from "../text";
import { fontsOf } from "./fonts";
import { documentModel } from "./model";
import { pageColors } from "./page-colors";
import { pageFooter } from "./page-footer";
import { pageRules } from "./page-rules";
import { pageSetting } from "./page-setting";
import type { Prepared } from "./prepare";
import { markSmallRuns } from "./small-runs";
import { pageStyles } from "./style-sheets";
import { renderView } from "./views";

/** A page, and what only the finished page shows to be told. */
export interface Page {
  html: string;
  findings: Finding[];
}

/** The first `<style>` is our own: whatever stands before it is escaped. */
const withStyle = (page: string, style: SafeHtml): string =>
  page.replace("<style>", () => `<style>${style}`);

/** Fills the views, and then chooses fonts and styles by what came to stand on the page. */
export function assemble({ read, context, notice }: Prepared, embed: FontEmbedder): Page {
  const { paper, font } = context.options;
  const footer = pageFooter(read.basics.name, context.options);
  const view = renderView("document", documentModel(read, context, notice));
  const bare = markSmallRuns(view, context.language);
  const { setting, findings } = pageSetting(bare, context);
  const colors = pageColors(context.options);
  const rules = colors.css + pageRules(paper, setting) + footer.css;
  const page = withStyle(bare, joinHtml([pageStyles(bare), styleSheetHtml(rules)]));
  const fonts = fontsOf(page, footer.text, font, embed);
  return {
    html: withStyle(page, fonts.style),
    findings: [...colors.findings, ...findings, ...fonts.findings],
  };
}
