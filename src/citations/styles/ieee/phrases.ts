import type { CitationRun } from "../../run";

/** A part of an entry: its runs, and what closes it before the next one. */
export interface Phrase {
  runs: readonly CitationRun[];
  end: "," | ".";
  /** Whether it stands in quotation marks, its sign within them. */
  isQuoted?: boolean;
}

export const phrase = (text: string, end: Phrase["end"] = ","): Phrase => ({
  runs: text === "" ? [] : [{ text }],
  end,
});

export const italic = (text: string, before = "", end: Phrase["end"] = ","): Phrase => ({
  runs: text === "" ? [] : [...(before === "" ? [] : [{ text: before }]), { text, isItalic: true }],
  end,
});

/** Within quotation marks stands the sign that follows the title. */
export const quoted = (title: string): Phrase => ({ ...phrase(title), isQuoted: true });

/** The phrases that say something, the last of them closed as told. */
export function closedBy(phrases: readonly Phrase[], end: Phrase["end"]): Phrase[] {
  const filled = phrases.filter(({ runs }) => runs.length > 0);
  return filled.map((part, index) => (index === filled.length - 1 ? { ...part, end } : part));
}

/** Behind a question no comma is set either; a comma may follow the stop of an abbreviation. */
const endsIn = { ",": /[?!？！。．]$/, ".": /[.?!？！。．]$/ };

const signAfter = (runs: readonly CitationRun[], end: Phrase["end"]): string =>
  endsIn[end].test(runs.at(-1)?.text ?? "") ? "" : end;

/** The phrases in a row, a space and their signs between them; the last ends in a stop. */
export function phrasesRuns(phrases: readonly Phrase[]): CitationRun[] {
  const filled = closedBy(phrases, ".");
  return filled.flatMap(({ runs, end, isQuoted }, index) => {
    const space = index === filled.length - 1 ? "" : " ";
    const sign = signAfter(runs, end);
    if (isQuoted === true) return [{ text: "“" }, ...runs, { text: `${sign}”${space}` }];
    return sign + space === "" ? [...runs] : [...runs, { text: sign + space }];
  });
}
