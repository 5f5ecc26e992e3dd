import { join } from "node:path";

/** The root of the project: the folder that holds package.json. */
export const root = join(__dirname, "..");

/** The arguments with which this Node runs the resume-cli among the devDependencies. */
export const resumeCli = [join(root, "node_modules/resume-cli/build/main.js")];

/** Its environment: Chromium refuses its sandbox to root. Its path comes from .puppeteerrc.cjs. */
export const resumeEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  ...(process.getuid?.() === 0 ? { RESUME_PUPPETEER_NO_SANDBOX: "1" } : {}),
};
