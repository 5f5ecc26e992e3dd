import type { Authors } from "./authors";
import type { Body } from "./body";
import type { Fact } from "./fact";
import { type Row, rowOf, unlessEmpty } from "./row";
import type { Title } from "./title";

/** An entry that stands alone: a project, an award, a certificate, a reference. */
export interface Entry extends Body {
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
  authors: undefined,
  summary: undefined,
  highlights: [],
  facts: [],
  links: [],
  ...members,
});
