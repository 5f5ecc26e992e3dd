/** A type of CSL, and the kind of work within it. */
export interface Kind {
  type: string;
  genre?: readonly [english: string, chinese: string];
}

const doctoral = ["Doctoral dissertation", "博士学位论文"] as const;
const masters = ["Master's thesis", "硕士学位论文"] as const;

/** Types of BibTeX, of biblatex and of the styles of IEEE and ACM. */
const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries({
    article: { type: "article-journal" },
    suppperiodical: { type: "article-journal" },
    inproceedings: { type: "paper-conference" },
    conference: { type: "paper-conference" },
    phdthesis: { type: "thesis", genre: doctoral },
    mastersthesis: { type: "thesis", genre: masters },
    thesis: { type: "thesis" },
    book: { type: "book" },
    mvbook: { type: "book" },
    booklet: { type: "book" },
    collection: { type: "book" },
    mvcollection: { type: "book" },
    proceedings: { type: "book" },
    mvproceedings: { type: "book" },
    reference: { type: "book" },
    manual: { type: "book" },
    periodical: { type: "book" },
    incollection: { type: "chapter" },
    inbook: { type: "chapter" },
    bookinbook: { type: "chapter" },
    suppbook: { type: "chapter" },
    suppcollection: { type: "chapter" },
    inreference: { type: "chapter" },
    techreport: { type: "report" },
    report: { type: "report" },
    online: { type: "webpage" },
    electronic: { type: "webpage" },
    www: { type: "webpage" },
    webpage: { type: "webpage" },
    patent: { type: "patent" },
    standard: { type: "standard" },
    dataset: { type: "dataset" },
    software: { type: "software" },
    newspaper: { type: "article-newspaper" },
    preprint: { type: "preprint" },
    presentation: { type: "speech" },
    talk: { type: "speech" },
  } satisfies Record<string, Kind>),
);

/** The words of biblatex for the `type` of a thesis or report, which styles translate. */
const genres: ReadonlyMap<string, readonly [english: string, chinese: string]> = new Map(
  Object.entries({
    phdthesis: doctoral,
    mathesis: masters,
    mastersthesis: masters,
    bathesis: ["Bachelor's thesis", "学士学位论文"],
    candthesis: ["Candidate thesis", "副博士学位论文"],
    techreport: ["Technical report", "技术报告"],
    resreport: ["Research report", "研究报告"],
  } satisfies Record<string, readonly [string, string]>),
);

/** What an entry is by its type; anything else is a document. */
export const kindOf = (entryType: string): Kind => kinds.get(entryType) ?? { type: "document" };

/** The kind of a work, in the language of its title: as its `type` says, else as its entry does. */
export function genreOf(written: string, { genre }: Kind, title: string): string {
  const words = genres.get(written.toLowerCase()) ?? (written === "" ? genre : undefined);
  if (words === undefined) return written;
  return words[/\p{Script=Han}/u.test(title) ? 1 : 0];
}
