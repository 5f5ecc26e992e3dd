import type { DatePart } from "../../dates";
import type { Run, Title } from "./title";

/** A line of an entry's head: what it is at the start, where and when at the end. */
export interface Row {
  title: Title | undefined;
  /** In brackets right behind the title. */
  remark: string;
  /** Beside the title, in quieter words. */
  details: Run[];
  /** Between the title and its details: a full-width bracket has its own space. */
  detailMark: string;
  place: Run | undefined;
  dates: DatePart[];
}

const empty: Row = {
  title: undefined,
  remark: "",
  details: [],
  detailMark: " · ",
  place: undefined,
  dates: [],
};

/** A row with some of its members; the views want every one to be present. */
export const rowOf = (members: Partial<Omit<Row, "detailMark">>): Row => ({
  ...empty,
  ...members,
  detailMark: members.remark?.endsWith("）") ? "· " : " · ",
});

/** The row, or undefined when it would be an empty line. */
export const unlessEmpty = (row: Row): Row | undefined =>
  row.title === undefined &&
  row.details.length === 0 &&
  row.remark === "" &&
  row.place === undefined &&
  row.dates.length === 0
    ? undefined
    : row;
