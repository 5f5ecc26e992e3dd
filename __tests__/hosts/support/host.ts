import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Running, run, start } from "./command";
import { strangersEnvironment } from "./environment";
import { themeTarball } from "./theme";

export interface HostOptions {
  /** What npm installs beside the theme, as written on its command line. */
  packages?: string[];
  /** What package.json holds. */
  manifest?: object;
}

/** An empty folder outside the tree, with a stranger's environment. */
export class Host {
  readonly #root = mkdtempSync(join(tmpdir(), "jianli-host-"));
  readonly folder = join(this.#root, "resume");
  readonly temporary = join(this.#root, "tmp");
  readonly environment = strangersEnvironment(this.temporary);

  constructor() {
    mkdirSync(this.folder);
    mkdirSync(this.temporary);
  }

  /** Installs the packed theme and more packages, as a user does. */
  async install({ packages = [], manifest = {} }: HostOptions): Promise<void> {
    this.write("package.json", JSON.stringify(manifest));
    const theme = themeTarball(this.temporary);
    await this.run(["npm", "install", theme, ...packages], 240);
  }

  path(file: string): string {
    return join(this.folder, file);
  }

  read(file: string): string {
    return readFileSync(this.path(file), "utf8");
  }

  /** Writes a file all at once, as editors do: a watcher must not meet half of it. */
  write(file: string, text: string): void {
    const draft = join(this.temporary, "draft");
    writeFileSync(draft, text);
    renameSync(draft, this.path(file));
  }

  /** Runs a command in the folder; see `run`. */
  run(command: string[], seconds = 120): Promise<string> {
    return run(command, { folder: this.folder, environment: this.environment, seconds });
  }

  /** Runs a command that must write a file; resume-cli 3.1.2 ends with code 0 where it failed. */
  async make(file: string, command: string[]): Promise<void> {
    const output = await this.run(command);
    if (existsSync(this.path(file))) return;
    throw new Error(`${command.join(" ")}\nwrote no ${file}:\n${output}`);
  }

  /** Starts a command that serves until it is stopped. */
  start(command: string[]): Running {
    return start(command, { folder: this.folder, environment: this.environment });
  }

  remove(): void {
    rmSync(this.#root, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A host for the tests of one `describe`: installed before them, removed after them. */
export function useHost(options: HostOptions = {}): Host {
  const host = new Host();
  beforeAll(() => host.install(options), 300_000);
  afterAll(() => host.remove());
  return host;
}
