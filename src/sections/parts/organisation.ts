import type { Link } from "../../resume";
import type { Context } from "../context";
import type { Body } from "./body";
import type { Fact } from "./fact";
import { linkedTitle } from "./linked-title";
import { type Prose, proseOf } from "./prose";
import { type Row, rowOf, unlessEmpty } from "./row";
import { detailOf, type Title } from "./title";

/** One position, degree or post. */
export interface Position extends Body {
  row: Row;
  facts: Fact[];
}

/** An employer, school or club with what its owner did there. */
export interface Organisation {
  row: Row | undefined;
  descriptions: Prose[];
  positions: (Omit<Position, "row"> & { row: Row | undefined })[];
}

/** One item of the resume, before it is grouped. */
export interface Engagement {
  name: string;
  note: string;
  url: Link;
  description: string;
  place: string;
  position: Position;
}

/** Consecutive items of one organisation, with the note and the address that any of them gives. */
interface Group {
  members: Engagement[];
  name: string;
  note: string;
  url: string;
}

const agree = (one: string, other: string): boolean => one === "" || other === "" || one === other;

const belongs = (item: Engagement, { name, note, url }: Group): boolean =>
  name !== "" && name === item.name && agree(note, item.note) && agree(url, item.url.written);

function groupConsecutive(engagements: readonly Engagement[]): Engagement[][] {
  const groups: Group[] = [];
  for (const item of engagements) {
    const last = groups.at(-1);
    if (last !== undefined && belongs(item, last)) {
      last.members.push(item);
      last.note ||= item.note;
      last.url ||= item.url.written;
    } else {
      groups.push({ members: [item], name: item.name, note: item.note, url: item.url.written });
    }
  }
  return groups.map(({ members }) => members);
}

const distinct = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value) => value !== "")),
];

/** A lone position without a title, or without an organisation, shares the organisation's row. */
function mergeRows(name: Title | undefined, note: string, place: Row["place"], own: Row): Row {
  return rowOf({ ...own, title: name ?? own.title, remark: note + own.remark, place });
}

const noLink: Link = { written: "", href: undefined };

function organisationOf(group: readonly Engagement[], context: Context): Organisation {
  const name = group[0]?.name ?? "";
  const [note = ""] = distinct(group.map((item) => item.note));
  const url = group.map((item) => item.url).find(({ written }) => written !== "") ?? noLink;
  const { title, remark } = linkedTitle(name, url, context, note);
  const descriptions = distinct(group.map((item) => item.description)).map((text) =>
    proseOf(text, context),
  );
  const [place = "", ...otherPlaces] = distinct(group.map((item) => item.place));

  const lone = group.length === 1 ? group[0]?.position : undefined;
  if (lone !== undefined && (title === undefined || lone.row.title === undefined)) {
    const row = mergeRows(title, remark, lone.row.place ?? detailOf(place, context), lone.row);
    return { row: unlessEmpty(row), descriptions, positions: [{ ...lone, row: undefined }] };
  }
  const shared = otherPlaces.length === 0;
  return {
    row: rowOf({ title, remark, place: shared ? detailOf(place, context) : undefined }),
    descriptions,
    positions: group.map((item) => ({
      ...item.position,
      row: unlessEmpty({
        ...item.position.row,
        place: item.position.row.place ?? (shared ? undefined : detailOf(item.place, context)),
      }),
    })),
  };
}

/** Puts consecutive items of one organisation under one heading. */
export const organisations = (
  engagements: readonly Engagement[],
  context: Context,
): Organisation[] => groupConsecutive(engagements).map((group) => organisationOf(group, context));
