import { type HostOptions, useHost } from "./host";
import { expectSamplePdf } from "./pdf";
import { freePort, withPage } from "./serve";
import { sample, sampleName, themeName } from "./theme";

const resume = "node_modules/.bin/resume";

/** The tests of one version of resume-cli, the command most users run. */
export function describeResumeCli(version: string, manifest: HostOptions["manifest"] = {}): void {
  describe(`resume-cli ${version}`, () => {
    const host = useHost({ packages: [`resume-cli@${version}`], manifest });
    beforeAll(() => host.write("resume.json", sample));

    test("exports the HTML that render returns", async () => {
      await host.make("resume.html", [resume, "export", "resume.html", "--theme", "jianli"]);
      const script = `process.stdout.write(require("${themeName}").render(require("./resume.json")))`;
      expect(host.read("resume.html")).toBe(await host.run([process.execPath, "-e", script]));
      expect(host.read("resume.html")).toContain(sampleName);
    }, 60_000);

    test("exports a tagged A4 PDF", async () => {
      await host.make("resume.pdf", [resume, "export", "resume.pdf", "--theme", "jianli"]);
      expectSamplePdf(host.path("resume.pdf"), sampleName);
    }, 120_000);

    test("serve shows a change of resume.json in the open tab", async () => {
      const port = await freePort();
      const options = ["--theme", "jianli", "--silent", "--port", String(port)];
      const server = host.start([resume, "serve", ...options]);
      try {
        await withPage(`http://localhost:${port}/`, async (page) => {
          expect(await page.textContent("body")).toContain(sampleName);
          // The tab hears of changes through this socket, and not before it is open.
          await page.waitForFunction("window.___browserSync___?.socket?.connected");
          host.write("resume.json", sample.replaceAll(sampleName, "欧阳改名"));
          await page.waitForFunction("document.body.textContent.includes('欧阳改名')");
        });
      } catch (error) {
        throw new Error(`resume serve printed:\n${server.output()}`, { cause: error });
      } finally {
        await server.stop();
        host.write("resume.json", sample);
      }
    }, 90_000);
  });
}
