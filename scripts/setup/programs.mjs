import { createRequire } from "node:module";
import {
  aptInstall,
  brewInstall,
  chromiumIsSnap,
  hasApt,
  rootPrefix,
} from "./package-managers.mjs";
import { read, run } from "./run.mjs";
import { Trouble } from "./trouble.mjs";

const { findChromium } = createRequire(import.meta.url)("./chromium.cjs");

const hasPoppler = () =>
  ["pdfinfo", "pdffonts", "pdftotext", "pdftoppm"].every(
    (command) => read(command, ["-v"]) !== undefined,
  );

// The tests take all other fonts away from Chromium by fontconfig, which macOS and Windows do without.
const hasLatinFont = () =>
  process.platform === "darwin" ||
  process.platform === "win32" ||
  Boolean(read("fc-list", ["DejaVu Sans", "family"])?.trim());

/** What is needed: how to tell that it is there, and its packages by package manager. */
const programs = {
  browser: { name: "Chromium", found: findChromium, apt: ["chromium", "chromium-sandbox"] },
  poppler: { name: "Poppler", found: hasPoppler, apt: ["poppler-utils"], brew: ["poppler"] },
  font: { name: "DejaVu Sans", found: hasLatinFont, apt: ["fontconfig", "fonts-dejavu-core"] },
};

/** Finds or installs the programs named, and throws Trouble for what stays missing. */
export function ensurePrograms(names) {
  const missing = () => names.map((name) => programs[name]).filter(({ found }) => !found());
  const wanted = missing();
  if (wanted.length === 0) return;
  console.log(`setup: not found: ${listNames(wanted)}`);
  if (process.platform === "darwin") brewInstall(wanted.flatMap(({ brew }) => brew ?? []));
  if (process.platform === "linux") {
    const byApt = wanted.filter((program) => program !== programs.browser || !chromiumIsSnap());
    aptInstall(byApt.map(({ apt }) => apt));
  }
  if (missing().includes(programs.browser)) downloadChrome();
  const lacking = missing();
  if (lacking.length > 0) {
    throw new Trouble(`could not install ${listNames(lacking)}.`, remedy(lacking));
  }
}

const listNames = (list) => list.map(({ name }) => name).join(", ");

/** Puppeteer's own browser in puppeteer's own cache, with its libraries where we are root. */
function downloadChrome() {
  const withLibraries = hasApt() && rootPrefix()?.length === 0 ? ["--install-deps"] : [];
  run("npx", ["--no", "puppeteer", "browsers", "install", "chrome", ...withLibraries]);
}

function remedy(lacking) {
  if (hasApt()) {
    return `Run: sudo apt-get install ${lacking.flatMap(({ apt }) => apt).join(" ")}`;
  }
  if (process.platform === "darwin") {
    return "Install Google Chrome, and Poppler with `brew install poppler`.";
  }
  return (
    "Install them with your package manager (Chromium or Google Chrome; Poppler's pdfinfo, " +
    "pdffonts, pdftotext and pdftoppm; DejaVu Sans), put them on PATH, and run this again."
  );
}
