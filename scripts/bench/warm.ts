import { loadTheme, renderPage } from "./theme";
import type { Contender } from "./themes";
import { type ResumeJson, varyResume } from "./variation";

/** One turn of a theme: some calls, each with a resume of its own. */
export interface Turn {
  contender: Contender;
  resume: ResumeJson;
  /** How many times the entries of the resume. */
  times: number;
  firstSeed: number;
  calls: number;
}

/** Milliseconds of each call, or what the theme threw. */
export type TurnResult = number[] | { throws: string };

async function take({ contender, resume, times, firstSeed, calls }: Turn): Promise<TurnResult> {
  const durations: number[] = [];
  try {
    const theme = await loadTheme(contender);
    for (let call = 0; call < calls; call++) {
      const varied = varyResume(resume, { seed: firstSeed + call, times });
      const start = performance.now();
      await renderPage(theme, varied, contender.options);
      durations.push(performance.now() - start);
    }
    return durations;
  } catch (error) {
    return { throws: String(error) };
  }
}

process.on("message", async (turn: Turn) => {
  process.send?.(await take(turn));
});
