// Runs a command and, when the command ends or whoever holds our standard input goes away (by a
// time limit, Ctrl-C or a crash), ends everything the command started. Must lead its own process
// group, so that the group can be signalled as a whole.
import { spawn } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["ignore", "inherit", "inherit"] });

const signalGroup = (signal) => {
  try {
    process.kill(-process.pid, signal);
  } catch {
    // Nobody is left.
  }
};

process.on("SIGTERM", () => {});
process.stdin.resume().on("close", () => {
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), 3000);
});
child.on("error", (error) => {
  console.error(error.message);
  process.exit(127);
});
child.on("exit", (code) => {
  signalGroup("SIGTERM");
  process.exit(code ?? 1);
});
