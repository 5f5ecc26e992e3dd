import type { Context } from "../context";
import { lineOf, type Prose, proseOf } from "./prose";

/** What stands below an entry's head. */
export interface Body {
  summary: Prose | undefined;
  highlights: Prose[];
}

export const bodyOf = (summary: string, highlights: readonly string[], context: Context): Body => ({
  summary: summary === "" ? undefined : proseOf(summary, context),
  highlights: highlights.map((highlight) => lineOf(highlight, context)),
});
