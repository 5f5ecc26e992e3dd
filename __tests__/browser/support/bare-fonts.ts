import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";

const family = "DejaVu Sans";

/** The file of the one font that is left, in one weight. */
function fileOf(weight: "regular" | "bold"): string {
  const pattern = `${family}:weight=${weight}`;
  const format = ["-f", "%{family}\n%{file}"];
  const match = execFileSync("fc-match", [...format, pattern], { encoding: "utf8" });
  const [found = "", file = ""] = match.split("\n");
  if (found !== family) {
    throw new Error(`no ${family} on this machine: run \`node scripts/setup.mjs\` first`);
  }
  return file;
}

/** A machine whose only font is a Latin one: whatever Han it shows, the page has brought. */
export interface BareFonts {
  /** What a browser, or fontconfig's tools, must be started with. */
  environment: { FONTCONFIG_FILE: string };
  remove(): void;
}

/** Makes a configuration of fontconfig that knows one Latin font, with a cache of its own. */
export function bareFonts(): BareFonts {
  const folder = mkdtempSync(join(tmpdir(), "jianli-bare-"));
  const fonts = join(folder, "fonts");
  mkdirSync(fonts);
  for (const weight of ["regular", "bold"] as const) {
    const file = fileOf(weight);
    copyFileSync(file, join(fonts, basename(file)));
  }
  const configuration = join(folder, "fonts.conf");
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  return {
    environment: { FONTCONFIG_FILE: configuration },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** The families of a machine, `:lang=zh` those that can show Chinese. */
export const familiesOf = ({ environment }: BareFonts, pattern: string): string[] =>
  execFileSync("fc-list", [pattern, "family"], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  })
    .split("\n")
    .filter((line) => line !== "");
