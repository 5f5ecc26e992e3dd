import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { rollup } from "rollup";
import { dts } from "rollup-plugin-dts";

const root = join(__dirname, "../..");

/** Writes one self-contained declaration file a door, and its copy for the ES module. */
export async function declare(): Promise<void> {
  for (const door of ["index", "utils"]) {
    const output = await rollup({
      input: join(root, `${door}.ts`),
      plugins: [dts({ tsconfig: join(root, "tsconfig.json") })],
    });
    const file = join(root, `dist/${door}.d.ts`);
    await output.write({ file, format: "es" });
    await output.close();
    copyFileSync(file, join(root, `dist/${door}.d.mts`));
  }
}
