import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Host } from "./support/host";
import { expectSamplePdf } from "./support/pdf";
import { type Registry, startRegistry } from "./support/registry";
import { root, sampleName, themeTarball } from "./support/theme";

/** The first fenced block of shell commands: what a new user copies. */
function firstCommands(readme: string): string {
  const block = /^```sh\n(.*?)^```$/ms.exec(readFileSync(join(root, readme), "utf8"))?.[1];
  if (block === undefined) throw new Error(`${readme} has no \`\`\`sh block`);
  return block;
}

describe("the first commands of the READMEs", () => {
  const host = new Host();
  let registry: Registry;

  beforeAll(async () => {
    registry = await startRegistry(themeTarball(host.temporary));
    host.environment["npm_config_registry"] = registry.url;
  });
  afterAll(async () => {
    await registry.close();
    host.remove();
  });

  test("are the same in both languages", () => {
    expect(firstCommands("README.zh-CN.md")).toBe(firstCommands("README.md"));
  });

  test("make a new user's resume as HTML and PDF", async () => {
    await host.run(["bash", "-euo", "pipefail", "-c", firstCommands("README.md")], 300);
    expect(host.read("resume.html")).toContain(sampleName);
    expectSamplePdf(host.path("resume.pdf"), sampleName);
  }, 320_000);
});
