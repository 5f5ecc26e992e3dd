import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkedTitle } from "./parts/linked-title";
import { wordIn } from "./parts/terms";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const competitions = section({
  id: "competitions",
  build: (resume, context) =>
    listOf(
      resume.competitions.map((item) => {
        const level = wordIn(context.locale.vocabulary.competitionLevels, item.level);
        return entryOf({
          row: {
            ...linkedTitle(item.name, item.url, context, level),
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
