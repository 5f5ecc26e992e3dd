import { partsText } from "../dates";
import { bodyOf } from "./parts/body";
import { period, singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkedTitle } from "./parts/linked-title";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const service = section({
  id: "service",
  build: (resume, context) =>
    listOf(
      resume.service.map((item) => {
        const [title = "", ...others] = [item.organization, item.role].filter(
          (text) => text !== "",
        );
        const span = period(item, context);
        const day = singleDate(item.date, context);
        return entryOf({
          row: {
            ...linkedTitle(title, item.url, context),
            details: detailsOf([...others, span.length > 0 ? partsText(day) : ""], context),
            dates: span.length > 0 ? span : day,
          },
          ...bodyOf(item.summary, [], context),
        });
      }),
    ),
});
