import { spawnSync } from "node:child_process";

/** Runs a command in the open and tells whether it succeeded. */
export function run(command, args, environment = {}) {
  console.log(`setup: ${[command, ...args].join(" ")}`);
  const { status } = spawnSync(command, args, {
    stdio: "inherit",
    env: { ...process.env, ...environment },
    shell: process.platform === "win32",
  });
  return status === 0;
}

/** What a command prints, or undefined where it is missing or fails. */
export function read(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: "utf8" });
  return status === 0 ? stdout : undefined;
}
