import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkedTitle } from "./parts/linked-title";
import { linksOf } from "./parts/links";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const talks = section({
  id: "talks",
  build: (resume, context) =>
    listOf(
      resume.talks.map((item) =>
        entryOf({
          row: {
            ...linkedTitle(item.name, item.url, context),
            details: detailsOf([item.event, item.location], context),
            dates: singleDate(item.date, context),
          },
          ...bodyOf(item.summary, [], context),
          links: linksOf(
            [
              ["slides", item.slides],
              ["video", item.video],
            ],
            context,
          ),
        }),
      ),
    ),
});
