import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(__dirname, "../..");
const compiledFolder = join(root, "output/bench");

/** A process that answers one job at a time. */
export interface Worker<Job, Answer> {
  ask(job: Job): Promise<Answer>;
  stop(): void;
}

/** Compiles the scripts that measure, so that they run in plain Node, without a loader's hooks. */
export async function compileMeasuringScripts(): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ["warm", "cold", "fonts"].map((name) => `scripts/bench/${name}.ts`),
    outdir: compiledFolder,
    bundle: true,
    platform: "node",
    target: "node18",
    logLevel: "warning",
  });
}

/** Starts a new process for one of the scripts. */
export function startWorker<Job extends object, Answer>(
  script: "warm" | "cold" | "fonts",
): Worker<Job, Answer> {
  const { NODE_OPTIONS, NODE_COMPILE_CACHE, ...env } = process.env;
  const child = fork(join(compiledFolder, `${script}.js`), { env, execArgv: [] });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the ${script} process ended with code ${code}`);
  });
  ended.catch(() => "an end after the last answer is no error");
  return {
    async ask(job) {
      const answered = once(child, "message");
      child.send(job);
      const [answer] = await Promise.race([answered, ended]);
      return answer;
    },
    stop: () => child.disconnect(),
  };
}
