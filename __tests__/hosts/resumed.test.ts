import { useHost } from "./support/host";
import { expectSamplePdf } from "./support/pdf";
import { sample, sampleName, themeName } from "./support/theme";

const resumed = "node_modules/.bin/resumed";

describe("resumed 6", () => {
  const host = useHost({ packages: ["resumed@6", "puppeteer@24"] });
  beforeAll(() => host.write("resume.json", sample));

  test("renders the HTML that render returns", async () => {
    await host.make("resume.html", [resumed, "render", "resume.json", "--theme", themeName]);
    const script = `process.stdout.write(require("${themeName}").render(require("./resume.json")))`;
    expect(host.read("resume.html")).toBe(await host.run([process.execPath, "-e", script]));
    expect(host.read("resume.html")).toContain(sampleName);
  }, 60_000);

  test("exports a tagged A4 PDF", async () => {
    const sandbox = process.getuid?.() === 0 ? ["--puppeteer-arg=--no-sandbox"] : [];
    await host.make("resume.pdf", [
      resumed,
      "export",
      "resume.json",
      "--theme",
      themeName,
      ...sandbox,
    ]);
    expectSamplePdf(host.path("resume.pdf"), sampleName);
  }, 120_000);
});
