import type { Body } from "./body";
import type { Fact } from "./fact";
import { type Row, rowOf, unlessEmpty } from "./row";

/** An entry that stands alone: a project, an award, a certificate, a reference. */
export interface Entry extends Body {
  row: Row | undefined;
  facts: Fact[];
}

/** An entry with some of its members. */
export const entryOf = ({
  row,
  ...members
}: Partial<Omit<Entry, "row">> & { row: Partial<Row> }): Entry => ({
  row: unlessEmpty(rowOf(row)),
  summary: undefined,
  highlights: [],
  facts: [],
  ...members,
});
