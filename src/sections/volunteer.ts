import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { bodyOf } from "./parts/body";
import { period } from "./parts/dates";
import { type Engagement, organisations } from "./parts/organisation";
import { plainTitle, rowOf } from "./parts/row";
import { listOf, section } from "./section";

const engagementOf = (item: ReadItem<"volunteer">, context: Context): Engagement => ({
  name: item.organization,
  note: "",
  url: item.url,
  description: "",
  place: "",
  position: {
    row: rowOf({ title: plainTitle(item.position, context), dates: period(item, context) }),
    ...bodyOf(item.summary, item.highlights),
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
