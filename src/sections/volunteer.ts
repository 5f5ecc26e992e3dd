import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { bodyOf } from "./parts/body";
import { period } from "./parts/dates";
import { type Engagement, organisations } from "./parts/organisation";
import { rowOf } from "./parts/row";
import { titleOf } from "./parts/title";
import { listOf, section } from "./section";

const engagementOf = (item: ReadItem<"volunteer">, context: Context): Engagement => ({
  name: item.organization,
  note: "",
  url: item.url,
  description: "",
  place: "",
  position: {
    row: rowOf({ title: titleOf(item.position, undefined, context), dates: period(item, context) }),
    ...bodyOf(item.summary, item.highlights, context),
    facts: [],
  },
});

export const volunteer = section({
  id: "volunteer",
  build: (resume, context) =>
    listOf(
      organisations(
        resume.volunteer.map((item) => engagementOf(item, context)),
        context,
      ),
    ),
});
