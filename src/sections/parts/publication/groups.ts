import type { Cited } from "../../../citations";
import type { PublicationType } from "../../../locales/locale";
import type { ReadItem } from "../../../resume";
import type { Context } from "../../context";

/** A publication as it was read, and in the terms of CSL. */
export interface Work {
  read: ReadItem<"publications">;
  cited: Cited;
}

/** Works that stand together; the heading is "" where there is none. */
export interface Group {
  heading: string;
  works: readonly Work[];
}

/** Groups in the order of their first work, by a key of each. */
function groupedBy<Key>(works: readonly Work[], keyOf: (work: Work) => Key): Map<Key, Work[]> {
  const groups = new Map<Key, Work[]>();
  for (const work of works) {
    const group = groups.get(keyOf(work));
    if (group === undefined) groups.set(keyOf(work), [work]);
    else group.push(work);
  }
  return groups;
}

function byType(works: readonly Work[], { locale: { publicationTypes } }: Context): Group[] {
  const groups = groupedBy(works, ({ cited }) => cited.item.type);
  const order = Object.keys(publicationTypes) as PublicationType[];
  return order.flatMap((type) => {
    const group = groups.get(type);
    return group === undefined ? [] : [{ heading: publicationTypes[type], works: group }];
  });
}

/** The latest year first; what has no date stands last. */
function byYear(works: readonly Work[], { locale: { words } }: Context): Group[] {
  const groups = groupedBy(works, ({ cited }) => cited.item.issued?.year ?? 0);
  return [...groups.entries()]
    .sort(([one], [other]) => other - one)
    .map(([year, group]) => ({ heading: year === 0 ? words.undated : String(year), works: group }));
}

function grouped(works: readonly Work[], context: Context): Group[] {
  switch (context.options.publications.group) {
    case "type":
      return byType(works, context);
    case "year":
      return byYear(works, context);
    default:
      return [{ heading: "", works }];
  }
}

/** The selected works first, then the others, grouped as the owner asks. */
export function groupsOf(works: readonly Work[], context: Context): Group[] {
  const { words } = context.locale;
  const selected = works.filter(({ read }) => read.selected);
  const others = works.filter(({ read }) => !read.selected);
  if (selected.length === 0 || others.length === 0) return grouped(works, context);
  const rest = grouped(others, context);
  return [
    { heading: words.selectedPublications, works: selected },
    ...rest.map(({ heading, works: group }) => ({
      heading: heading === "" ? words.otherPublications : heading,
      works: group,
    })),
  ];
}
