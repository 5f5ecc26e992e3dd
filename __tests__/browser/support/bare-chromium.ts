import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser } from "playwright-core";
import { startChromium } from "./chromium";
import { familiesOf, fileOf } from "./fontconfig";

const family = "DejaVu Sans";

/** Makes a configuration of fontconfig that knows one Latin font, with a cache of its own. */
function makeConfiguration(folder: string): string {
  const fonts = join(folder, "fonts");
  mkdirSync(fonts);
  for (const weight of ["regular", "bold"] as const) {
    const file = fileOf(family, weight);
    if (file === undefined) {
      throw new Error(`no ${family} on this machine: run \`node scripts/setup.mjs\` first`);
    }
    copyFileSync(file, join(fonts, basename(file)));
  }
  const configuration = join(folder, "fonts.conf");
  writeFileSync(
    configuration,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, "cache")}</cachedir></fontconfig>`,
  );
  return configuration;
}

/** Only there does Chromium ask fontconfig for fonts; elsewhere there is no taking them away. */
export const describeOnLinux = process.platform === "linux" ? describe : describe.skip;

if (process.platform !== "linux") {
  console.warn(
    `Glyphs NOT TESTED: on ${process.platform} the fonts of the system cannot be taken away.`,
  );
}

/** A browser whose only font is a Latin one: whatever Han it shows, the page has brought. */
export interface BareChromium {
  browser: Browser;
  /** The families that match a pattern of fontconfig. */
  families(pattern: string): string[];
  close(): Promise<void>;
}

export async function startBareChromium(): Promise<BareChromium> {
  const folder = mkdtempSync(join(tmpdir(), "jianli-bare-"));
  const environment = { FONTCONFIG_FILE: makeConfiguration(folder) };
  const browser = await startChromium(environment);
  return {
    browser,
    families: (pattern) => familiesOf(pattern, environment),
    close: async () => {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
