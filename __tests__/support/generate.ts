import { generate } from "../../scripts/build/generate";
import { buildFonts } from "../../scripts/fonts/build";

/** What the sources need before they run: views and styles as code, and the fonts. */
export default async function prepare(): Promise<void> {
  await generate();
  await buildFonts();
}
