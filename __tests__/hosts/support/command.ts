import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

export interface CommandOptions {
  folder: string;
  environment: NodeJS.ProcessEnv;
  /** The time limit; 120 unless told. */
  seconds?: number;
}

export interface Running {
  /** What the command has printed so far, standard error included. */
  output(): string;
  /** Ends the command with all it started, and waits until it is gone. */
  stop(): Promise<void>;
  /** The exit code, once it has ended. */
  ended: Promise<number>;
}

const leash = join(__dirname, "leash.mjs");

/** Starts a command that ends with this process at the latest; see leash.mjs. */
export function start(command: string[], { folder, environment }: CommandOptions): Running {
  const child = spawn(process.execPath, [leash, ...command], {
    cwd: folder,
    env: environment,
    stdio: ["pipe", "pipe", "pipe"],
    detached: true,
  });
  const chunks: Buffer[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
  const ended = once(child, "close").then(() => child.exitCode ?? 1);
  return {
    output: () => Buffer.concat(chunks).toString("utf8"),
    stop: async () => {
      child.stdin.destroy();
      await ended;
    },
    ended,
  };
}

/**
 * Runs a command to its end and returns what it printed.
 *
 * @throws Error with the whole output when the command fails or exceeds its time
 */
export async function run(command: string[], options: CommandOptions): Promise<string> {
  const { seconds = 120 } = options;
  const running = start(command, options);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    void running.stop();
  }, seconds * 1000);
  const code = await running.ended;
  clearTimeout(timer);
  if (code === 0 && !late) return running.output();
  const reason = late ? `did not end within ${seconds} s` : `ended with code ${code}`;
  throw new Error(`${command.join(" ")}\n${reason} in ${options.folder}:\n${running.output()}`);
}
