import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const root = join(__dirname, "../..");
const peersFolder = join(root, "output/bench-peers");

const peers = [
  { name: "kendall", package: "jsonresume-theme-kendall", version: "0.2.0" },
  { name: "stackoverflow", package: "jsonresume-theme-stackoverflow", version: "3.3.0" },
  { name: "elegant", package: "jsonresume-theme-elegant", version: "1.16.1" },
  // Its CommonJS door fails: it requires packages that are published as ES modules only.
  { name: "even", package: "jsonresume-theme-even", version: "0.26.1", entry: "dist/index.js" },
  { name: "class", package: "@jsonresume/jsonresume-theme-class", version: "0.4.2" },
];

/** One row of the tables: a theme and the way it is asked. */
export interface Contender {
  name: string;
  version: string;
  /** The file that Node loads; `import` where `require` fails. */
  entry: string;
  loadedBy: "require" | "import";
  /** The second argument of `render`. */
  options?: object;
  ours: boolean;
}

/** The peers, each at its pinned version, installed into `output/bench-peers` when they are missing. */
export function peerContenders(): Contender[] {
  if (!peers.every((peer) => installedVersion(peer.package) === peer.version)) installPeers();
  return peers.map(({ name, package: packageName, version, entry }) => ({
    name,
    version,
    entry: entry
      ? join(peersFolder, "node_modules", packageName, entry)
      : createRequire(join(peersFolder, "package.json")).resolve(packageName),
    loadedBy: entry ? "import" : "require",
    ours: false,
  }));
}

/** Our built theme, if it is built: with its fonts, and bare as the peers are. */
export function ourContenders(): Contender[] {
  if (!existsSync(join(root, "dist/index.js"))) return [];
  const ours: Contender = {
    name: "jianli",
    version: versionIn(join(root, "package.json")) ?? "",
    entry: join(root, "index.js"),
    loadedBy: "require",
    ours: true,
  };
  return [ours, { ...ours, name: "jianli, system fonts", options: { font: "system" } }];
}

function installPeers(): void {
  console.log("Installing the peers into output/bench-peers (once, without their scripts) …");
  const dependencies = Object.fromEntries(peers.map((peer) => [peer.package, peer.version]));
  mkdirSync(peersFolder, { recursive: true });
  writeFileSync(
    join(peersFolder, "package.json"),
    JSON.stringify({ private: true, dependencies }, null, 2),
  );
  const { status } = spawnSync("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund"], {
    cwd: peersFolder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new Error(`npm install failed in ${dirname(peersFolder)}`);
}

function installedVersion(packageName: string): string | undefined {
  return versionIn(join(peersFolder, "node_modules", packageName, "package.json"));
}

function versionIn(manifest: string): string | undefined {
  if (!existsSync(manifest)) return undefined;
  const { version }: { version?: string } = JSON.parse(readFileSync(manifest, "utf8"));
  return version;
}
