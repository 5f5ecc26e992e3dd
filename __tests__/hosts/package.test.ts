import { readdirSync, statSync } from "node:fs";
import { useHost } from "./support/host";
import { themeName, themeTarball } from "./support/theme";

/** What a download may weigh, in bytes. */
const largestTarball = 5_000_000;

/** All that a user gets. */
const shipped = [
  "CHANGELOG.md",
  "LICENSE",
  "README.md",
  "README.zh-CN.md",
  "dist/LICENSES.txt",
  "dist/bibtex-parser.js",
  "dist/core.js",
  "dist/core.mjs",
  "dist/index.d.mts",
  "dist/index.d.ts",
  "dist/index.js",
  "dist/index.mjs",
  "dist/locales/de.js",
  "dist/locales/es.js",
  "dist/locales/fr.js",
  "dist/locales/ja.js",
  "dist/locales/ko.js",
  "dist/locales/pt-br.js",
  "dist/locales/vocabulary.js",
  "dist/locales/zh-hans.js",
  "dist/locales/zh-hant-hk.js",
  "dist/locales/zh-hant.js",
  "dist/marked.js",
  "dist/portable.js",
  "dist/portable.mjs",
  "dist/utils.d.mts",
  "dist/utils.d.ts",
  "dist/utils.js",
  "dist/utils.mjs",
  "fonts/OFL.txt",
  "fonts/bold.ttf",
  "fonts/harfbuzz-subset.wasm",
  "fonts/latin-bold.ttf",
  "fonts/latin-regular.ttf",
  "fonts/rare-bold.ttf.br",
  "fonts/rare-regular.ttf.br",
  "fonts/regular.ttf",
  "index.js",
  "package.json",
  "sample-resume.json",
  "schema/resume.schema.json",
  "utils.js",
];

describe("the package in an empty folder", () => {
  const host = useHost();
  const installed = `node_modules/${themeName}`;

  test("pulls nothing but itself", () => {
    const lock = JSON.parse(host.read("package-lock.json"));
    expect(Object.keys(lock.packages)).toEqual(["", installed]);
    expect(readdirSync(host.path("node_modules")).sort()).toEqual([
      ".package-lock.json",
      themeName,
    ]);
  });

  test("holds what users need and nothing else", () => {
    const files = readdirSync(host.path(installed), { recursive: true, encoding: "utf8" }).filter(
      (file) => statSync(host.path(`${installed}/${file}`)).isFile(),
    );
    expect(files.sort()).toEqual(shipped);
  });

  test("is no heavier to download than fonts make it", () => {
    expect(statSync(themeTarball(host.temporary)).size).toBeLessThan(largestTarball);
  });

  test("has no dependencies and runs nothing when it is installed", () => {
    const manifest = JSON.parse(host.read(`${installed}/package.json`));
    expect(manifest).not.toHaveProperty("dependencies");
    expect(manifest).not.toHaveProperty("peerDependencies");
    for (const script of ["preinstall", "install", "postinstall", "prepare"]) {
      expect(manifest.scripts ?? {}).not.toHaveProperty(script);
    }
  });
});
