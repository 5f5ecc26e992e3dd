import type { FontEmbedder } from "../fonts";
import type { Finding } from "../problems/problem";
import { joinHtml, type SafeHtml, styleSheetHtml } from "../text";
import { fontsOf } from "./fonts";
import { documentModel } from "./model";
import { footerText, pageFooter } from "./page-footer";
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
  const { name } = read.basics;
  const view = renderView("document", documentModel(read, context, notice));
  const bare = markSmallRuns(view, context.language);
  const { setting, findings } = pageSetting(bare, context);
  const page = withStyle(
    bare,
    joinHtml([pageStyles(bare), styleSheetHtml(pageRules(paper, setting) + pageFooter(name))]),
  );
  const fonts = fontsOf(page, footerText(name), font, embed);
  return { html: withStyle(page, fonts.style), findings: [...findings, ...fonts.findings] };
}
