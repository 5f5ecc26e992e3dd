import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Check, checks } from "./check/checks";
import { pack } from "./check/pack";

const root = join(__dirname, "..");
const temporary = mkdtempSync(join(tmpdir(), "jianli-check-"));
let packed: string | undefined;

/** The one tarball of this run: what the tests of the hosts install, and the linters read. */
function tarball(): string {
  packed ??= pack(temporary);
  return packed;
}

function run({ command, environment, tarball: needsTarball }: Check): boolean {
  const file = needsTarball ? tarball() : "";
  const { status } = spawnSync(command.replace("$TARBALL", file), {
    cwd: root,
    shell: true,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: [join(root, "node_modules/.bin"), process.env["PATH"]].join(delimiter),
      ...(needsTarball ? { THEME_TARBALL: file } : {}),
      ...environment,
    },
  });
  return status === 0;
}

/** Runs a check and tells how it went; one that cannot even start has failed. */
function report(check: Check): { line: string; passed: boolean } {
  console.log(`\n=== ${check.name} ===`);
  const start = performance.now();
  let passed = false;
  try {
    passed = run(check);
  } catch (error) {
    console.error(error);
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`=== ${check.name}: ${passed ? "passed" : "FAILED"} in ${seconds} s ===`);
  return {
    line: `${passed ? "passed" : "FAILED"}  ${seconds.padStart(6)} s  ${check.name}`,
    passed,
  };
}

/** The checks whose name starts with one of the arguments: `unit` means both unit checks. */
function choose(names: string[]): Check[] {
  const chosen = checks.filter(({ name }) => names.some((start) => name.startsWith(start)));
  const known = checks.map(({ name }) => name).join(", ");
  for (const name of names) {
    if (!chosen.some((check) => check.name.startsWith(name))) {
      throw new Error(`there is no check "${name}"; there are ${known}`);
    }
  }
  return names.length > 0 ? chosen : checks;
}

function main(): void {
  const results = choose(process.argv.slice(2)).map(report);
  const failed = results.filter(({ passed }) => !passed).length;
  console.log(`\n${results.map(({ line }) => line).join("\n")}\n`);
  console.log(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

try {
  main();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
