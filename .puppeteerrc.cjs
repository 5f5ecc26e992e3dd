const { findChromium } = require("./scripts/setup/chromium.cjs");

const executablePath = findChromium();

/** Puppeteer comes with resume-cli; it downloads a browser only where the machine has none. */
module.exports = executablePath ? { skipDownload: true, executablePath } : {};
