import { execFileSync } from "node:child_process";

/** Variables of a process that asks fontconfig; FONTCONFIG_FILE names the configuration. */
export type Environment = Readonly<Record<string, string | undefined>>;

function ask(tool: "fc-list" | "fc-match", args: readonly string[], environment: Environment) {
  const env = { ...process.env, ...environment };
  return execFileSync(tool, args, { encoding: "utf8", env }).split("\n");
}

/** The families that match a pattern; `:lang=zh` are those that can show Chinese. */
export const familiesOf = (pattern: string, environment: Environment = {}): string[] =>
  ask("fc-list", [pattern, "family"], environment).filter((line) => line !== "");

/** The file of a family in one weight; undefined where the family is not installed. */
export function fileOf(family: string, weight: "regular" | "bold"): string | undefined {
  const pattern = `${family}:weight=${weight}`;
  const [found, file] = ask("fc-match", ["-f", "%{family}\n%{file}", pattern], {});
  return found === family ? file : undefined;
}
