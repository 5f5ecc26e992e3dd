import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { FontsJob, FontsResult } from "./bench/fonts";
import { fontsSections } from "./bench/fonts-report";
import { type Input, type Measurement, measureInput } from "./bench/measurements";
import { benchmarkPage } from "./bench/page";
import { compileMeasuringScripts, startWorker } from "./bench/process";
import { machineLine, type Section, sectionsOf, thrownLines } from "./bench/report";
import { plainTable } from "./bench/table";
import { type Contender, ourContenders, peerContenders } from "./bench/themes";

const root = join(__dirname, "..");
const page = join(root, "docs/benchmark.md");

const inputFiles = [
  { name: "schema sample", file: "__tests__/fixtures/schema-sample-resume.json" },
  { name: "Chinese sample", file: "sample-resume.json" },
  { name: "thirty publications", file: "examples/researcher.json" },
];

/** Prints the tables; with `--write` they go to docs/benchmark.md too. */
async function main(): Promise<void> {
  const write = process.argv.includes("--write");
  const ours = ourContenders();
  if (ours.length === 0) {
    const advice = "dist/ is missing: npm run build";
    if (write) throw new Error(advice);
    console.warn(`${advice}. Only the peers run.`);
  }
  const contenders = [...ours, ...peerContenders()];
  await compileMeasuringScripts();

  const measurements: Measurement[] = [];
  const machine = machineLine();
  console.log(machine);
  const fonts = ours[0] ? fontsSections(await measureFonts(ours[0])) : [];
  print(fonts);
  for (const input of readInputs()) {
    const found = await measureInput(input, contenders);
    print(sectionsOf(found));
    for (const line of thrownLines(found)) console.log(line);
    measurements.push(...found);
  }
  if (!write) return;
  mkdirSync(dirname(page), { recursive: true });
  writeFileSync(page, benchmarkPage(machine, measurements, fonts));
  console.log("\nwritten: docs/benchmark.md");
}

function print(sections: Section[]): void {
  for (const { title, note, rows } of sections) {
    console.log(`\n${title}\n${note}\n\n${plainTable(rows)}`);
  }
}

async function measureFonts(contender: Contender): Promise<FontsResult> {
  const resume = JSON.parse(readFileSync(join(root, "sample-resume.json"), "utf8"));
  const worker = startWorker<FontsJob, FontsResult>("fonts");
  const result = await worker.ask({ contender, resume });
  worker.stop();
  return result;
}

function readInputs(): Input[] {
  return inputFiles
    .map(({ name, file }) => ({ name, path: join(root, file) }))
    .filter(({ path }) => existsSync(path))
    .map(({ name, path }) => ({ name, resume: JSON.parse(readFileSync(path, "utf8")) }));
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
