const { existsSync, readdirSync, readFileSync, statSync } = require("node:fs");
const { homedir } = require("node:os");
const { delimiter, join } = require("node:path");

const commands = [
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "chrome",
];

const installed = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: ["ProgramFiles", "ProgramFiles(x86)", "LocalAppData"].map((variable) =>
    join(process.env[variable] ?? "", "Google/Chrome/Application/chrome.exe"),
  ),
};

const onPath = (command) =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, process.platform === "win32" ? `${command}.exe` : command));

const inChromeFolder = {
  darwin: "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
  win32: "chrome.exe",
};

const foldersIn = (folder) =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** What `puppeteer browsers install chrome` left, the newest first: chrome/<build>/chrome-<platform>/. */
const downloaded = () =>
  foldersIn(join(process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), ".cache/puppeteer"), "chrome"))
    .sort()
    .reverse()
    .flatMap(foldersIn)
    .map((folder) => join(folder, inChromeFolder[process.platform] ?? "chrome"));

/** Ubuntu's chromium-browser is a script that asks for a snap where there is none. */
const isDoorToNothing = (file) =>
  !existsSync("/snap/bin/chromium") &&
  statSync(file).size < 10_000 &&
  readFileSync(file, "utf8").includes("/snap/bin/chromium");

/** The path of a Chromium or Chrome on this machine, or undefined. */
function findChromium() {
  const candidates = [
    process.env.PUPPETEER_EXECUTABLE_PATH,
    process.env.CHROME_PATH,
    ...commands.flatMap(onPath),
    ...(installed[process.platform] ?? []),
    ...downloaded(),
  ];
  return candidates.find((file) => file && existsSync(file) && !isDoorToNothing(file));
}

module.exports = { findChromium };
