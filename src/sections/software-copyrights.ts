import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkedTitle } from "./parts/linked-title";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const softwareCopyrights = section({
  id: "softwareCopyrights",
  build: (resume, context) =>
    listOf(
      resume.softwareCopyrights.map((item) =>
        entryOf({
          row: {
            ...linkedTitle(item.name, item.url, context),
            details: detailsOf(
              [item.number, ...facts([["holder", item.holder]], context).map(factText)],
              context,
            ),
            dates: singleDate(item.date, context),
          },
        }),
      ),
    ),
});
