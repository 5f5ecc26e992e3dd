import { loadTheme, renderPage } from "./theme";
import type { Contender } from "./themes";
import type { ResumeJson } from "./variation";

export interface FirstPageJob {
  contender: Contender;
  resume: ResumeJson;
}

/** The first page of a process. */
export type FirstPage = { html: string; milliseconds: number } | { throws: string };

async function take({ contender, resume }: FirstPageJob): Promise<FirstPage> {
  try {
    const start = performance.now();
    const html = await renderPage(await loadTheme(contender), resume, contender.options);
    return { milliseconds: performance.now() - start, html };
  } catch (error) {
    return { throws: String(error) };
  }
}

process.on("message", async (job: FirstPageJob) => {
  process.send?.(await take(job));
});
