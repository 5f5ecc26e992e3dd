import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/**
 * A page as it was last reviewed. With UPDATE_REVIEW=1 it is written anew first.
 *
 * @param name Its path below the tests, without `.md`.
 */
export function reviewed(name: string, current: string): string {
  const file = join(__dirname, "..", `${name}.md`);
  if (process.env["UPDATE_REVIEW"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, current);
  }
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
