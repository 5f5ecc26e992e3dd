import { readdirSync } from "node:fs";
import { pack } from "../../scripts/check/pack";
import { useHost } from "./support/host";
import { themeName } from "./support/theme";

const companion = "jianli-font-serif";

/** Asks for the serif family and tells what came of it. */
const script = `
  const { render, validate } = require("${themeName}");
  const resume = { basics: { name: "高策" }, meta: { themeOptions: { font: "serif" } } };
  const page = render(resume);
  console.log(JSON.stringify({
    isEmbedded: page.includes("data:font/woff"),
    isSong: page.includes("Songti SC"),
    problems: validate(resume),
  }));`;

describe("the serif family", () => {
  const host = useHost();
  const ask = async () => JSON.parse(await host.run([process.execPath, "-e", script]));

  test("is asked for where it is not installed, and the system's is used", async () => {
    expect(await ask()).toMatchObject({
      isEmbedded: false,
      isSong: true,
      problems: [
        {
          code: "serif-missing",
          path: "meta.themeOptions.font",
          message: expect.stringContaining(`npm install ${companion}`),
        },
      ],
    });
  });

  test("is embedded as soon as it is installed", async () => {
    await host.run(["npm", "install", pack(host.temporary, "packages/font-serif")], 240);
    expect(await ask()).toEqual({ isEmbedded: true, isSong: true, problems: [] });
    expect(readdirSync(host.path(`node_modules/${companion}/fonts`))).toContain("OFL.txt");
  }, 250_000);
});
