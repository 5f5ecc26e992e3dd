import { median } from "./duration";
import { loadTheme, type Theme } from "./theme";
import type { Contender } from "./themes";
import { type ResumeJson, varyResume } from "./variation";

export interface FontsJob {
  contender: Contender;
  resume: ResumeJson;
}

/** Milliseconds of a call, and with the page read to its end; medians. */
export interface CallTimes {
  call: number;
  read: number;
}

export interface FontsResult {
  system: CallTimes;
  seenCharacters: CallTimes;
  newCharacters: CallTimes;
  /** Resident memory in megabytes after a number of renders. */
  memory: { renders: number; megabytes: number }[];
}

const calls = 300;
const memoryRenders = [1_000, 4_000, 10_000];

const firstHan = 0x4e00;
const hanInUse = 20_000;

/** Thirty Han that no other turn has together. */
const strangers = (turn: number): string =>
  Array.from({ length: 30 }, (_, index) =>
    String.fromCodePoint(firstHan + ((turn * 37 + index * 613) % hanInUse)),
  ).join("");

function withSummary(resume: ResumeJson, summary: string): ResumeJson {
  const { basics } = resume;
  const person = typeof basics === "object" && !Array.isArray(basics) ? basics : {};
  return { ...resume, basics: { ...person, summary } };
}

/** Bold text with every digit: the numbers that vary then bring no new character. */
const digits = "**0123456789**";

const withStrangers = (resume: ResumeJson, turn: number): ResumeJson =>
  withSummary(resume, `${strangers(turn)} **${strangers(turn + 7)}**`);

function timed(theme: Theme, resumeOf: (turn: number) => ResumeJson, options?: object): CallTimes {
  const times = { call: [] as number[], read: [] as number[] };
  for (let turn = 0; turn < calls; turn++) {
    const resume = resumeOf(turn);
    const start = performance.now();
    const page = theme.render(resume, options) as string;
    const called = performance.now();
    page.charCodeAt(page.length - 1);
    times.call.push(called - start);
    times.read.push(performance.now() - start);
  }
  return { call: median(times.call), read: median(times.read) };
}

function memoryAfter(theme: Theme, resume: ResumeJson): FontsResult["memory"] {
  const taken: FontsResult["memory"] = [];
  for (let turn = 1; turn <= (memoryRenders.at(-1) ?? 0); turn++) {
    theme.render(withStrangers(resume, turn));
    if (!memoryRenders.includes(turn)) continue;
    globalThis.gc?.();
    taken.push({ renders: turn, megabytes: process.memoryUsage.rss() / 2 ** 20 });
  }
  return taken;
}

async function measure({ contender, resume }: FontsJob): Promise<FontsResult> {
  const theme = await loadTheme(contender);
  const varied = (turn: number) =>
    withSummary(varyResume(resume, { seed: turn, times: 1 }), digits);
  const system = { font: "system" };
  // The first round is for the compiler only.
  timed(theme, varied, system);
  timed(theme, varied);
  return {
    system: timed(theme, varied, system),
    seenCharacters: timed(theme, varied),
    newCharacters: timed(theme, (turn) => withStrangers(varied(turn), turn)),
    memory: memoryAfter(theme, resume),
  };
}

process.on("message", async (job: FontsJob) => {
  process.send?.(await measure(job));
});
