import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { marksOfNetworks } from "./marks";
import { commonStyles, sheetsIn } from "./styles";
import { precompileViews } from "./views";

const root = join(__dirname, "../..");

/** An unchanged file keeps its time, so that a build made from it is known to be fresh. */
function write(file: string, content: string): void {
  if (!existsSync(file) || readFileSync(file, "utf8") !== content) writeFileSync(file, content);
}

/** Writes `src/generated`: views, styles, marks of networks and the package's version. */
export async function generate(): Promise<void> {
  const target = join(root, "src/generated");
  mkdirSync(target, { recursive: true });
  const views = precompileViews(join(root, "views"));
  write(
    join(target, "views.ts"),
    `// @ts-nocheck\nexport const views = {\n${views
      .map(({ name, code }) => `${JSON.stringify(name)}: ${code},`)
      .join(
        "\n",
      )}\n};\nexport type ViewName = ${views.map(({ name }) => JSON.stringify(name)).join(" | ")};\n`,
  );
  const folder = join(root, "styles");
  const sheets = {
    commonStyles: await commonStyles(folder),
    optionalStyles: await sheetsIn(join(folder, "optional")),
    fontStyles: await sheetsIn(join(folder, "fonts")),
  };
  write(
    join(target, "styles.ts"),
    Object.entries(sheets)
      .map(([sheet, css]) => `export const ${sheet} = ${JSON.stringify(css)};\n`)
      .join(""),
  );
  write(
    join(target, "marks.ts"),
    `export const marks = ${JSON.stringify(marksOfNetworks(), undefined, 2)};\n`,
  );
  const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  write(
    join(target, "package.ts"),
    `export const generator = ${JSON.stringify(`${name} ${version}`)};\n`,
  );
}
