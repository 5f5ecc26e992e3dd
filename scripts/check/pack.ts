import { execFileSync } from "node:child_process";
import { join } from "node:path";

const root = join(__dirname, "../..");

/**
 * Packs a built package as `npm publish` would.
 *
 * @param folder where the tarball goes
 * @param source the package's folder, from the root of the repository
 * @returns the tarball's path
 */
export function pack(folder: string, source = "."): string {
  const output = execFileSync(
    "npm",
    ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder],
    { cwd: join(root, source), encoding: "utf8", shell: process.platform === "win32" },
  );
  return join(folder, output.trim());
}
