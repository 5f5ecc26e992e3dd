import type { CitationRun } from "../../run";

/** A part of an entry: its runs, and what closes it before the next one. */
export interface Phrase {
  runs: readonly CitationRun[];
  end: "," | ".";
}

export const phrase = (text: string, end: Phrase["end"] = ","): Phrase => ({
  runs: text === "" ? [] : [{ text }],
  end,
});

export const italic = (text: string, before = ""): Phrase => ({
  runs: text === "" ? [] : [...(before === "" ? [] : [{ text: before }]), { text, isItalic: true }],
  end: ",",
});

/** The signs that end a text by themselves. */
const ended = /[.?!。？！．]$/;

/** Within quotation marks stands the sign that follows the title. */
export function quoted(title: string, end: Phrase["end"] = ","): Phrase {
  if (title === "") return phrase("");
  const sign = /[?!？！]$/.test(title) || (end === "." && ended.test(title)) ? "" : end;
  return { runs: [{ text: `“${title}${sign}”` }], end };
}

const closedByItself = (text: string, end: Phrase["end"]): boolean =>
  text.endsWith("”") || (end === "." && ended.test(text));

/** The phrases in a row, a space and their signs between them; the last ends in a stop. */
export function phrasesRuns(phrases: readonly Phrase[]): CitationRun[] {
  const filled = phrases.filter(({ runs }) => runs.length > 0);
  return filled.flatMap(({ runs, end }, index) => {
    const isLast = index === filled.length - 1;
    const text = runs.at(-1)?.text ?? "";
    // A title alone has its comma inside the marks.
    if (isLast && text.endsWith(",”"))
      return [...runs.slice(0, -1), { text: `${text.slice(0, -2)}.”` }];
    const sign = closedByItself(text, isLast ? "." : end) ? "" : isLast ? "." : end;
    const space = isLast ? "" : " ";
    return sign + space === "" ? [...runs] : [...runs, { text: sign + space }];
  });
}
