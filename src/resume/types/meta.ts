export interface Meta {
  canonical?: string;
  version?: string;
  lastModified?: string;
  /** BCP 47, the language of the text. */
  language?: string;
  themeOptions?: unknown;
  [other: string]: unknown;
}
