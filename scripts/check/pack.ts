import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/**
 * Packs the built package as `npm publish` would.
 *
 * @param folder where the tarball goes
 * @returns the tarball's path
 */
export function pack(folder: string): string {
  const output = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
    { cwd: root, encoding: "utf8", shell: process.platform === "win32" },
  );
  return join(folder, output.trim());
}
