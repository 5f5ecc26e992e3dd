/** Elements that markdown's own delimiters make. */
export type EmphasisTag = "em" | "strong" | "del";

/** Elements that may be written as HTML tags, without attributes; `br` is the one more. */
export const writtenTags = ["b", "i", "kbd", "mark", "s", "small", "sub", "sup", "u"] as const;

export type WrittenTag = (typeof writtenTags)[number];

/** A run of `*`, `_` or `~`: what it closes, what is left of it as text, what it opens. */
export interface RunNode {
  readonly type: "run";
  readonly character: string;
  /** Delimiters that found no partner. */
  left: number;
  readonly closes: EmphasisTag[];
  /** Innermost first. */
  readonly opens: EmphasisTag[];
}

/**
 * A run of text is a flat list of these, so that no nesting, however deep, costs stack. `openLink`
 * and `closeLink` come in pairs, and the pairs of runs nest properly with them; `tag` may not.
 */
export type InlineNode =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "break" }
  | { readonly type: "autolink"; readonly text: string; readonly url: string }
  | { readonly type: "openLink"; readonly url: string | undefined }
  | { readonly type: "closeLink" }
  | {
      readonly type: "tag";
      readonly tag: WrittenTag;
      readonly closing: boolean;
      readonly text: string;
    }
  | RunNode;
