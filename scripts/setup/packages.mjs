import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const stamp = join(root, "node_modules/.package-lock.sha256");

const readStamp = () => {
  try {
    return readFileSync(stamp, "utf8");
  } catch {
    return undefined;
  }
};

/**
 * Installs the npm packages when package-lock.json differs from the one they were installed from.
 * No install script runs: none is needed, and puppeteer's would download a browser unasked.
 */
export function ensurePackages() {
  const lock = readFileSync(join(root, "package-lock.json"));
  const hash = createHash("sha256").update(lock).digest("hex");
  if (readStamp() === hash) return;
  process.chdir(root);
  if (!run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"])) {
    throw new Trouble(
      "npm could not install the packages; its message stands above.",
      "Check the network and `npm config get registry`, then run this again.",
    );
  }
  writeFileSync(stamp, hash);
}
