import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { parseArgs } from "node:util";
import { watch } from "chokidar";
import { bundle } from "./build/bundle";
import { generate } from "./build/generate";
import { buildFonts } from "./fonts/build";
import { resumeCli, resumeEnvironment, root } from "./resume-cli";

const watched = ["views", "styles", "src", "index.ts", "utils.ts"];

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "4000" },
    silent: { type: "boolean", default: false },
  },
});

/** Starts `resume serve`, which itself watches the resume and reloads the open tabs. */
function serve(silent: boolean): ChildProcess {
  mkdirSync("output", { recursive: true });
  const sample = ["--resume", "sample-resume.json", "--dir", "output/preview"];
  const options = ["--port", values.port, ...(silent ? ["--silent"] : [])];
  return spawn(process.execPath, [...resumeCli, "serve", "--theme", ".", ...sample, ...options], {
    env: resumeEnvironment,
    stdio: ["ignore", "inherit", "inherit"],
  });
}

async function stop(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill();
  await once(server, "exit");
}

/**
 * Tells the open tabs to reload. They look for a restarted server after 0.5 to 4.5 seconds and do
 * not reload by themselves, so they are told more than once.
 */
async function reloadTabs(): Promise<void> {
  for (const seconds of [1.5, 1.5, 2]) {
    await delay(seconds * 1000);
    await fetch(`http://localhost:${values.port}/__browser_sync__?method=reload`).catch(() => {});
  }
}

async function build(): Promise<boolean> {
  try {
    await generate();
    await buildFonts();
    await bundle();
    return true;
  } catch (error) {
    console.error(error);
    return false;
  }
}

async function main(): Promise<void> {
  process.chdir(root);
  if (!(await build())) process.exit(1);
  let server = serve(values.silent);
  let changed = false;
  let busy = false;

  // resume-cli keeps the theme it has required, hence a new process for a new build.
  const refresh = async (): Promise<void> => {
    changed = true;
    if (busy) return;
    busy = true;
    while (changed) {
      await delay(100);
      changed = false;
      if (!(await build())) continue;
      await stop(server);
      server = serve(true);
      void reloadTabs();
    }
    busy = false;
  };
  const watcher = watch(watched, { ignored: /src[\\/]generated/, ignoreInitial: true });
  watcher.on("all", () => void refresh());

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await Promise.all([watcher.close(), stop(server)]);
      process.exit();
    });
  }
}

void main();
