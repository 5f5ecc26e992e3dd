import { rmSync } from "node:fs";
import { join } from "node:path";
import { bundle } from "./build/bundle";
import { declare } from "./build/declare";
import { generate } from "./build/generate";
import { writeLicences } from "./build/licences";

async function main(): Promise<void> {
  rmSync(join(__dirname, "../dist"), { recursive: true, force: true });
  await generate();
  await bundle();
  await declare();
  writeLicences();
  console.log("built dist/: index and utils, as CommonJS and as ES modules, with types");
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
