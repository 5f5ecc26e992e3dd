import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkRemark } from "./parts/link-remark";
import { wordIn } from "./parts/terms";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const competitions = section({
  id: "competitions",
  build: (resume, context) =>
    listOf(
      resume.competitions.map((item) => {
        const level = wordIn(context.locale.vocabulary.competitionLevels, item.level);
        return entryOf({
          row: {
            title: titleOf(item.name, item.url, context),
            remark:
              bracket(item.name, level, context.locale) + linkRemark(item.name, item.url, context),
            details: detailsOf(
              [item.award, item.rank, item.role, item.team, item.organizer],
              context,
            ),
            dates: singleDate(item.date, context),
          },
          ...bodyOf(item.summary, [], context),
        });
      }),
    ),
});
