import { markdownBlock, markdownInline, type SafeHtml } from "../../text";

/** What stands below an entry's head. */
export interface Body {
  summary: SafeHtml | undefined;
  highlights: SafeHtml[];
}

export const bodyOf = (summary: string, highlights: readonly string[]): Body => ({
  summary: summary === "" ? undefined : markdownBlock(summary),
  highlights: highlights.map((highlight) => markdownInline(highlight)),
});
