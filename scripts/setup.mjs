import { ensurePackages } from "./setup/packages.mjs";
import { ensurePrograms } from "./setup/programs.mjs";
import { Trouble } from "./setup/trouble.mjs";

const oldestNode = 20;

/**
 * Makes a fresh clone ready: npm packages, a browser, Poppler and a Latin font for the tests.
 * `node scripts/setup.mjs browser` asks for less than the whole: packages and what is named.
 */
async function main(wanted) {
  const node = Number.parseInt(process.versions.node, 10);
  if (node < oldestNode) {
    throw new Trouble(
      `Node ${process.versions.node} is too old to work on this project.`,
      `Install Node ${oldestNode} or newer. (The published theme itself runs on Node 18.)`,
    );
  }
  ensurePackages();
  ensurePrograms(wanted.length > 0 ? wanted : ["browser", "poppler", "font"]);
}

main(process.argv.slice(2)).catch((error) => {
  if (!(error instanceof Trouble)) throw error;
  console.error(`setup: ${error.message}\n       ${error.remedy}`);
  process.exitCode = 1;
});
