import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { wordIn } from "./parts/terms";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const awards = section({
  id: "awards",
  build: (resume, context) =>
    listOf(
      resume.awards.map((item) =>
        entryOf({
          row: {
            title: titleOf(item.title, undefined, context),
            remark: bracket(
              item.title,
              wordIn(context.locale.vocabulary.competitionLevels, item.level),
              context.locale,
            ),
            details: detailsOf([item.awarder], context),
            dates: singleDate(item.date, context),
          },
          ...bodyOf(item.summary, [], context),
        }),
      ),
    ),
});
