/** A table of GFM; a row may have fewer cells than the header. */
export interface Table {
  readonly type: "table";
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface List {
  readonly type: "list";
  /** The first number of a numbered list. */
  readonly start: number | undefined;
  readonly items: readonly (readonly Block[])[];
}

/** The block structure of a text. A heading is only a strong line: the page has its own outline. */
export type Block =
  | { readonly type: "paragraph" | "heading" | "code"; readonly text: string }
  | { readonly type: "quote"; readonly blocks: readonly Block[] }
  | List
  | Table
  | { readonly type: "rule" };

/** What a reader found, and the line after it. */
export interface Reading {
  readonly block: Block;
  readonly next: number;
}
