import type { Page } from "playwright-core";
import type { TextRun } from "./text-runs";

/** What is wrong with the pictures of a run's characters. */
export interface GlyphFaults {
  blank: string[];
  /** Characters that look like another one, with that one. */
  alike: string[];
  /** Characters that look like one that no font has. */
  missing: string[];
}

/**
 * Draws each character of a run by itself, in the run's own style, and looks at the pixels.
 *
 * @param absent Two characters that no font has: they must look alike.
 */
export const glyphFaults = (
  page: Page,
  { family, isBold, characters }: TextRun,
  absent: readonly [string, string],
): Promise<GlyphFaults> =>
  page.evaluate(
    async ({ font, drawn, lacking }) => {
      await document.fonts.ready;
      const side = 80;
      const canvas = new OffscreenCanvas(side, side);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("no canvas");
      context.font = font;
      const picture = (character: string): string => {
        context.clearRect(0, 0, side, side);
        context.fillText(character, side / 4, (side * 3) / 4);
        return context.getImageData(0, 0, side, side).data.join();
      };
      const nothing = picture(" ");
      const [box, otherBox] = lacking.map(picture);
      if (box !== otherBox) throw new Error(`a font has one of ${lacking}`);
      const faults: GlyphFaults = { blank: [], alike: [], missing: [] };
      const seen = new Map<string, string>();
      for (const character of drawn) {
        const shown = picture(character);
        const other = seen.get(shown);
        if (shown === nothing) faults.blank.push(character);
        else if (shown === box) faults.missing.push(character);
        else if (other !== undefined) faults.alike.push(character + other);
        seen.set(shown, character);
      }
      return faults;
    },
    {
      font: `${isBold ? 700 : 400} 40px ${family}`,
      drawn: [...characters],
      lacking: absent,
    },
  );
