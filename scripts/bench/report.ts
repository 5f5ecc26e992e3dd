import { cpus, loadavg } from "node:os";
import type { Duration } from "./duration";
import type { Measurement } from "./measurements";
import { coldProcesses, sizes } from "./measurements";
import type { Rows } from "./table";

/** A titled table and the sentence that explains it. */
export interface Section {
  title: string;
  note: string;
  rows: Rows;
}

/** Node, processor, how busy the machine is, and the day. */
export function machineLine(): string {
  const processors = cpus();
  const model = processors[0]?.model.trim() || process.arch;
  const day = new Date().toISOString().slice(0, 10);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  return `Node ${process.version}, ${processors.length} × ${model}, load ${load} at the start, ${day}`;
}

/** Two tables an input: time to render, and the first page of a process. */
export function sectionsOf(measurements: Measurement[]): Section[] {
  const input = measurements[0]?.input.name ?? "";
  return [
    {
      title: `Warm render: ${input}`,
      note: `Milliseconds, median of ${sizes.map(({ turns, callsPerTurn }) => turns * callsPerTurn).join(", ")} calls at 1, 10, 100 times the entries; "÷ best" is the ratio to the fastest peer.`,
      rows: warmRows(measurements),
    },
    {
      title: `First page: ${input}`,
      note: `Load and first render in a new process, milliseconds, median of ${coldProcesses} processes; size of the page; share of the resume's texts that stand on it.`,
      rows: firstPageRows(measurements),
    },
  ];
}

/** What themes threw, a line each. */
export function thrownLines(measurements: Measurement[]): string[] {
  return measurements.flatMap(({ contender, input, warm, cold }) => {
    const thrown = [...warm, cold].find((duration) => typeof duration === "object");
    return thrown ? [`${contender.name} throws on ${input.name}: ${thrown.throws}`] : [];
  });
}

function warmRows(measurements: Measurement[]): Rows {
  const best = sizes.map((_, size) =>
    bestPeer(measurements, ({ warm }) => warm[size] ?? Number.NaN),
  );
  const head = sizes.flatMap(({ times }) => [`${times} ×`, "÷ best"]);
  return [
    ["theme", ...head, "100 × ÷ 10 ×"],
    ...measurements.map(({ contender, warm }) => [
      contender.name,
      ...warm.flatMap((duration, size) => [milliseconds(duration), ratio(duration, best[size])]),
      ratio(warm[2], warm[1]),
    ]),
  ];
}

function firstPageRows(measurements: Measurement[]): Rows {
  const best = bestPeer(measurements, ({ cold }) => cold);
  return [
    ["theme", "cold", "÷ best", "HTML bytes", "texts shown"],
    ...measurements.map(({ contender, cold, bytes, shareShown }) => [
      contender.name,
      milliseconds(cold),
      ratio(cold, best),
      Number.isNaN(bytes) ? "-" : bytes.toLocaleString("en-US"),
      Number.isNaN(shareShown) ? "-" : `${Math.round(shareShown * 100)} %`,
    ]),
  ];
}

function bestPeer(
  measurements: Measurement[],
  durationOf: (measurement: Measurement) => Duration,
): number {
  const durations = measurements
    .filter(({ contender }) => !contender.ours)
    .map(durationOf)
    .filter((duration) => typeof duration === "number");
  return Math.min(...durations);
}

function milliseconds(duration: Duration): string {
  if (typeof duration === "object") return "throws";
  return duration.toFixed(duration < 10 ? 2 : duration < 100 ? 1 : 0);
}

function ratio(duration: Duration | undefined, base: Duration | undefined): string {
  if (typeof duration !== "number" || typeof base !== "number") return "-";
  return (duration / base).toFixed(duration < base * 10 ? 2 : 1);
}
