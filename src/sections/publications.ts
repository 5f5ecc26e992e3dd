import { citedOf, signsFor } from "../citations";
import { legendOf } from "./parts/authors";
import { type PublicationEntry, publicationEntry } from "./parts/publication/entry";
import { groupsOf, type Work } from "./parts/publication/groups";
import type { Run } from "./parts/title";
import { section } from "./section";

/** Works that stand together below a heading of their own. */
interface PublicationGroup {
  heading: string;
  /** The number of the first; they count on, or down, from group to group. */
  start: number;
  isStartTold: boolean;
  items: PublicationEntry[];
}

interface Publications {
  groups: PublicationGroup[];
  isNumbered: boolean;
  isReversed: boolean;
  /** Of the works' titles, below the section's heading and that of the group. */
  level: 3 | 4;
  /** The class that gives numbers of several digits their room. */
  digits: "" | " two-digits" | " three-digits";
  /** What signs behind names mean. */
  legend: Run[];
}

const digitsOf = (count: number): Publications["digits"] =>
  count < 10 ? "" : count < 100 ? " two-digits" : " three-digits";

export const publications = section({
  id: "publications",
  build: (resume, context): Publications | undefined => {
    if (resume.publications.length === 0) return undefined;
    const { number, style } = context.options.publications;
    const works = resume.publications.map(
      (read): Work => ({ read, cited: citedOf(read, context.owner) }),
    );
    const lists = works.map(({ cited }) => cited.authors);
    const signs = signsFor(lists);
    const isReversed = number === "reverse";
    let shown = 0;
    const groups = groupsOf(works, context).map(({ heading, works: group }) => {
      const start = isReversed ? works.length - shown : shown + 1;
      shown += group.length;
      const items = group.map(({ read, cited }) => publicationEntry(read, cited, context, signs));
      return { heading, start, isStartTold: start !== 1, items };
    });
    return {
      groups,
      isNumbered: number !== false,
      isReversed,
      digits: digitsOf(works.length),
      level: groups.some(({ heading }) => heading !== "") ? 4 : 3,
      legend: style === "resume" ? legendOf(lists, signs, context) : [],
    };
  },
});
