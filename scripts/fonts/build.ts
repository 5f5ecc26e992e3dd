import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { FaceName } from "../../src/fonts";
import { ownWords } from "./characters";
import { cutFaces, subsetterFile } from "./cut";
import { type Family, families } from "./families";

const root = join(__dirname, "../..");

/** Whatever the assets are made from: these scripts, the code they share, and the versions in the lock file. */
function inputsHash(): string {
  const scripts = readdirSync(__dirname, { recursive: true, encoding: "utf8" })
    .map((file) => join(__dirname, file))
    .filter((file) => /\.(ts|txt)$/.test(file));
  const shared = ["sfnt", "subsetter"].map((name) => join(root, `src/fonts/${name}.ts`));
  const hash = createHash("sha256");
  for (const file of [...scripts.sort(), ...shared]) hash.update(readFileSync(file));
  hash.update(ownWords().join(" "));
  for (const { main, latin } of families) {
    for (const { package: name } of [main, latin]) hash.update(manifestOf(name));
  }
  return hash.update(manifestOf("harfbuzzjs")).digest("hex");
}

function manifestOf(name: string): Buffer {
  return readFileSync(join(root, "node_modules", name, "package.json"));
}

function licenceOf(name: string): string {
  return readFileSync(join(root, "node_modules", name, "LICENSE_FONT"), "utf8").trim();
}

/** Few pages need a rare face, most need the others, and as fast as they can be read. */
const isRare = (name: FaceName): boolean => name.startsWith("rare");

/** The best quality takes some ten seconds a face, once, and saves every user 5 % of the download. */
const compression = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
const compress = (font: Buffer): Promise<Buffer> => promisify(brotliCompress)(font, compression);

async function writeFamily(family: Family): Promise<void> {
  const folder = join(root, family.folder);
  mkdirSync(folder, { recursive: true });
  const faces = [...cutFaces(family, "regular"), ...cutFaces(family, "bold")];
  await Promise.all(
    faces.map(async ([name, font]) => {
      if (isRare(name)) writeFileSync(join(folder, `${name}.ttf.br`), await compress(font));
      else writeFileSync(join(folder, `${name}.ttf`), font);
    }),
  );
  const licences = [family.main, family.latin].map(({ package: name }) => licenceOf(name));
  writeFileSync(join(folder, "OFL.txt"), `${licences.join(`\n\n${"-".repeat(80)}\n\n`)}\n`);
}

/**
 * Makes the font assets from the npm packages of the fonts: `<folder>/<face>.ttf`, those of rare
 * characters under Brotli, with their licence, and the subsetter beside the theme's own. Done anew only when something
 * they are made from has changed.
 */
export async function buildFonts(): Promise<void> {
  const hash = inputsHash();
  for (const family of families) {
    const stamp = join(root, family.folder, ".inputs.sha256");
    if (existsSync(stamp) && readFileSync(stamp, "utf8") === hash) continue;
    console.log(`fonts: cutting ${family.main.name} (once)`);
    await writeFamily(family);
    writeFileSync(stamp, hash);
  }
  copyFileSync(subsetterFile, join(root, "fonts/harfbuzz-subset.wasm"));
}
