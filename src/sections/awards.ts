import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { detailOf, plainTitle } from "./parts/row";
import { listOf, section } from "./section";

export const awards = section({
  id: "awards",
  build: (resume, context) =>
    listOf(
      resume.awards.map((item) =>
        entryOf({
          row: {
            title: plainTitle(item.title, context),
            detail: detailOf(item.awarder, context),
            dates: singleDate(item.date, context),
          },
          ...bodyOf(item.summary, []),
        }),
      ),
    ),
});
