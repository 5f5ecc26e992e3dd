// Citation.js has no types of its own: these are of what is used here.

declare module "@citation-js/core/lib-mjs/util/grammar.js" {
  export class Grammar {}
}

declare module "@citation-js/plugin-bibtex/lib-mjs/input/file.js" {
  interface RawEntry {
    type: string;
    label: string;
    properties: Record<string, unknown>;
    annotations?: Record<string, unknown>;
  }
  /** Throws where the text is no BibTeX. */
  export function parse(text: string): RawEntry[];
}

declare module "@citation-js/plugin-bibtex/lib-mjs/input/value.js" {
  /** What comes back depends on the field; throws where the text is no TeX. */
  export function parse(text: string, field: string): unknown;
}

declare module "@citation-js/plugin-bibtex/lib-mjs/input/constants.js" {
  type Table<T> = Record<string, T>;
  export const defaultStrings: Table<string>;
  export const commands: Table<string | null>;
  export const mathCommands: Table<string>;
  export const diacritics: Table<string>;
  export const formatting: Table<readonly [string, string]>;
  export const formattingCommands: Table<string | undefined>;
  export const formattingEnvs: Table<string | undefined>;
  export const argumentCommands: Table<(...texts: string[]) => string>;
  export const mathScriptFormatting: Table<string | undefined>;
}
