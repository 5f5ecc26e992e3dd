import type { FirstPage, FirstPageJob } from "./cold";
import { type Duration, median } from "./duration";
import { startWorker } from "./process";
import { shareOfTextsShown } from "./shown";
import type { Contender } from "./themes";
import type { ResumeJson } from "./variation";
import type { Turn, TurnResult } from "./warm";

interface Size {
  /** How many times the entries of the resume. */
  times: number;
  warmUpTurns: number;
  turns: number;
  callsPerTurn: number;
}

export const sizes: readonly Size[] = [
  { times: 1, warmUpTurns: 5, turns: 10, callsPerTurn: 50 },
  { times: 10, warmUpTurns: 10, turns: 8, callsPerTurn: 10 },
  { times: 100, warmUpTurns: 2, turns: 8, callsPerTurn: 3 },
];

export const coldProcesses = 15;

/** A base resume under the name it has in the tables. */
export interface Input {
  name: string;
  resume: ResumeJson;
}

/** What one run found out about one theme and one input. */
export interface Measurement {
  contender: Contender;
  input: Input;
  /** One a size. */
  warm: Duration[];
  cold: Duration;
  bytes: number;
  shareShown: number;
}

/** Measures every theme with one input. */
export async function measureInput(input: Input, contenders: Contender[]): Promise<Measurement[]> {
  const warm: Duration[][] = [];
  for (const size of sizes) warm.push(await measureWarm(input.resume, contenders, size));
  const firstPages = await measureFirstPages(input.resume, contenders);
  return contenders.map((contender, index) => ({
    contender,
    input,
    warm: warm.map((durations) => durations[index] ?? Number.NaN),
    ...summarise(firstPages[index] ?? [], input.resume),
  }));
}

/** A process a theme, so that nobody pays for a neighbour's garbage; the processes take turns. */
async function measureWarm(
  resume: ResumeJson,
  contenders: Contender[],
  { times, warmUpTurns, turns, callsPerTurn: calls }: Size,
): Promise<Duration[]> {
  const workers = contenders.map(() => startWorker<Turn, TurnResult>("warm"));
  const results = contenders.map(() => [] as TurnResult[]);
  for (let turn = 0; turn < warmUpTurns + turns; turn++) {
    for (const [index, contender] of contenders.entries()) {
      const job = { contender, resume, times, firstSeed: turn * calls, calls };
      const result = await workers[index]?.ask(job);
      if (result && turn >= warmUpTurns) results[index]?.push(result);
    }
  }
  for (const worker of workers) worker.stop();
  return results.map(
    (taken) =>
      taken.find((result) => "throws" in result) ?? median(taken.filter(Array.isArray).flat()),
  );
}

/** A process a call, themes taking turns; the first round only fills the system's file cache. */
async function measureFirstPages(
  resume: ResumeJson,
  contenders: Contender[],
): Promise<FirstPage[][]> {
  const pages = contenders.map(() => [] as FirstPage[]);
  for (let round = 0; round <= coldProcesses; round++) {
    for (const [index, contender] of contenders.entries()) {
      const worker = startWorker<FirstPageJob, FirstPage>("cold");
      const page = await worker.ask({ contender, resume });
      worker.stop();
      if (round > 0) pages[index]?.push(page);
    }
  }
  return pages;
}

function summarise(
  pages: FirstPage[],
  resume: ResumeJson,
): Pick<Measurement, "cold" | "bytes" | "shareShown"> {
  const failed = pages.find((page) => "throws" in page);
  if (failed) return { cold: failed, bytes: Number.NaN, shareShown: Number.NaN };
  const rendered = pages.filter((page) => "html" in page);
  const html = rendered[0]?.html ?? "";
  return {
    cold: median(rendered.map((page) => page.milliseconds)),
    bytes: Buffer.byteLength(html),
    shareShown: shareOfTextsShown(resume, html),
  };
}
