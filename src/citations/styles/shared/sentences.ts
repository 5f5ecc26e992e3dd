import { type CitationRun, citationText } from "../../run";

/** Behind these no stop is set: the standard's signs never stand in twos. */
const isEnded = (text: string): boolean => /[.?!。？！．]\s*$/.test(text);

/** A text as the only run, or none. */
export const runsOf = (text: string): CitationRun[] => (text === "" ? [] : [{ text }]);

const stopAfter = (runs: readonly CitationRun[]): string =>
  isEnded(runs.at(-1)?.text ?? "") ? "" : ".";

/** Sentences with `. ` between them, the last without its stop. */
export const sentences = (parts: readonly (readonly CitationRun[])[]): CitationRun[] =>
  parts
    .filter((runs) => runs.length > 0)
    .flatMap((runs, index, all) => {
      const before = all[index - 1];
      return before === undefined ? [...runs] : [{ text: `${stopAfter(before)} ` }, ...runs];
    });

/** The same of plain texts. */
export const sentenceText = (texts: readonly string[]): string =>
  citationText(sentences(texts.map(runsOf)));

/** Closes an entry; one that is empty stays so. */
export function closed(runs: readonly CitationRun[]): CitationRun[] {
  const stop = stopAfter(runs);
  return runs.length === 0 || stop === "" ? [...runs] : [...runs, { text: stop }];
}
