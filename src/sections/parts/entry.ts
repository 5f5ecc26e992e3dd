import type { Authors } from "./authors";
import type { Body } from "./body";
import type { CitationLine } from "./citation-line";
import type { Fact } from "./fact";
import { type Row, rowOf, unlessEmpty } from "./row";
import type { Title } from "./title";

/** An entry that stands alone: a project, an award, a certificate, a reference. */
export interface Entry extends Body {
  /** In place of the row's title, where a style of citation is asked for. */
  citation: CitationLine | undefined;
  row: Row | undefined;
  authors: Authors | undefined;
  facts: Fact[];
  links: Title[];
}

/** An entry with some of its members. */
export const entryOf = ({
  row,
  ...members
}: Partial<Omit<Entry, "row">> & { row: Partial<Row> }): Entry => ({
  row: unlessEmpty(rowOf(row)),
  citation: undefined,
  authors: undefined,
  summary: undefined,
  highlights: [],
  facts: [],
  links: [],
  ...members,
});
