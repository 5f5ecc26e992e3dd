import type { Said } from "./entry";

/**
 * The letter of each type.
 *
 * @see GB/T 7714—2025
 */
export const letters: Said["letters"] = {
  "article-journal": "J",
  "paper-conference": "C",
  preprint: "PP",
  thesis: "D",
  book: "M",
  chapter: "M",
  report: "R",
  patent: "P",
  standard: "S",
  "article-newspaper": "N",
  webpage: "EB",
  dataset: "DS",
  software: "CP",
  speech: "Z",
  document: "Z",
};
