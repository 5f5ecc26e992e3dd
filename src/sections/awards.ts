import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { detailOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const awards = section({
  id: "awards",
  build: (resume, context) =>
    listOf(
      resume.awards.map((item) =>
        entryOf({
          row: {
            title: titleOf(item.title, undefined, context),
            detail: detailOf(item.awarder, context),
            dates: singleDate(item.date, context),
          },
          ...bodyOf(item.summary, [], context),
        }),
      ),
    ),
});
