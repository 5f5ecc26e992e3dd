import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./build/bundle";
import { declare } from "./build/declare";
import { generate } from "./build/generate";
import { writeLicences } from "./build/licences";
import { buildFonts } from "./fonts/build";

async function main(): Promise<void> {
  rmSync(join(__dirname, "../dist"), { recursive: true, force: true });
  await generate();
  await buildFonts();
  await bundle();
  await declare();
  writeLicences();
  console.log("built dist/ (CommonJS and ES modules, with types) and fonts/");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
