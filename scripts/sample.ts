import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { resumeCli, resumeEnvironment, root } from "./resume-cli";

/** Exports sample-resume.json with the theme of this folder, and returns the new file. */
function exportSample(format: "html" | "pdf"): string {
  const file = join(root, `output/sample-resume.${format}`);
  rmSync(file, { force: true });
  const { status } = spawnSync(
    process.execPath,
    [
      ...resumeCli,
      "export",
      relative(root, file),
      "--theme",
      ".",
      "--resume",
      "sample-resume.json",
    ],
    { cwd: root, env: resumeEnvironment, stdio: ["ignore", "ignore", "inherit"] },
  );
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (status !== 0 || size === 0) throw new Error(`resume-cli did not write ${file}`);
  return file;
}

function main(): void {
  mkdirSync(join(root, "output"), { recursive: true });
  const files = (["html", "pdf"] as const).map(exportSample);
  console.log(`The sample resume is in:\n${files.map((file) => `  ${file}`).join("\n")}`);
}

main();
