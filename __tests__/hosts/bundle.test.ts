import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { type BuildOptions, build } from "esbuild";
import { asset } from "../fonts/support/assets";
import { useHost } from "./support/host";
import { root, sample, sampleName, themeName } from "./support/theme";

/** What a worker has, of all that Node has. */
const globals = () => ({ WebAssembly, TextEncoder, TextDecoder, btoa, atob, URL, Intl });

describe("a bundle for a host without a disk", () => {
  const host = useHost();

  /** Bundles a script that uses the theme, and runs it where there is neither Node nor eval. */
  async function runBundled(script: string, options: BuildOptions, more: object): Promise<unknown> {
    const { outputFiles } = await build({
      stdin: { contents: script, resolveDir: host.folder },
      bundle: true,
      write: false,
      format: "iife",
      target: "es2022",
      globalName: "result",
      logLevel: "error",
      ...options,
    });
    const context = createContext(
      { ...globals(), ...more },
      { codeGeneration: { strings: false, wasm: true } },
    );
    return runInContext(`${outputFiles?.[0]?.text}; result.default`, context);
  }

  test.each<[string, BuildOptions]>([
    ["browser", { platform: "browser" }],
    ["worker", { platform: "neutral", conditions: ["worker", "import"], mainFields: ["module"] }],
  ])("renders in a %s", async (_, options) => {
    const script = `
      import { render, validate } from "${themeName}";
      const resume = ${sample};
      export default { html: render(resume), codes: validate(resume).map(({ code }) => code) };`;
    expect(await runBundled(script, options, {})).toEqual({
      html: expect.stringContaining(sampleName),
      codes: ["fonts-missing"],
    });
  });

  test("embeds the fonts that it is given", async () => {
    const fonts = {
      regular: asset("sans", "regular"),
      bold: asset("sans", "bold"),
      latinRegular: asset("sans", "latin-regular"),
      latinBold: asset("sans", "latin-bold"),
    };
    const file = join(root, "fonts/harfbuzz-subset.wasm");
    const script = `
      import { createRenderer } from "${themeName}";
      import wasm from ${JSON.stringify(file)};
      const subsetter = new WebAssembly.Module(wasm);
      const { render, validate } = createRenderer({ fonts, subsetter });
      const resume = ${sample};
      export default { html: render(resume), problems: validate(resume) };`;
    const options: BuildOptions = { platform: "browser", loader: { ".wasm": "binary" } };
    expect(await runBundled(script, options, { fonts })).toEqual({
      html: expect.stringContaining("data:font/ttf;base64,"),
      problems: [],
    });
  });
});
