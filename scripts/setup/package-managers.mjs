import { existsSync, readFileSync } from "node:fs";
import { read, run } from "./run.mjs";

export const hasApt = () => read("apt-get", ["--version"]) !== undefined;

/** Ubuntu's chromium package is a door to a snap, which containers cannot open. */
export const chromiumIsSnap = () =>
  existsSync("/etc/os-release") && /^ID=ubuntu$/m.test(readFileSync("/etc/os-release", "utf8"));

/** What to write before a command to be root; undefined where there is no way. */
export function rootPrefix() {
  if (process.getuid?.() === 0) return [];
  return read("sudo", ["-n", "true"]) === undefined ? undefined : ["sudo", "-n"];
}

/** Installs lists of Debian packages, each list by itself so that one failure spares the others. */
export function aptInstall(lists) {
  const prefix = rootPrefix();
  if (!prefix || lists.length === 0 || !hasApt()) return;
  const apt = (...args) => {
    const options = ["-qq", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"];
    const line = [...prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
    const [command, ...rest] = [...line, ...options, ...args];
    run(command, rest);
  };
  apt("update");
  for (const packages of lists) apt("install", "-y", "--no-install-recommends", ...packages);
}

export function brewInstall(packages) {
  if (packages.length > 0 && read("brew", ["--version"]) !== undefined) {
    run("brew", ["install", ...packages]);
  }
}
