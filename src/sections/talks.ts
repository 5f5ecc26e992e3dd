import { bodyOf } from "./parts/body";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkRemark } from "./parts/link-remark";
import { linksOf } from "./parts/links";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const talks = section({
  id: "talks",
  build: (resume, context) =>
    listOf(
      resume.talks.map((item) =>
        entryOf({
          row: {
            title: titleOf(item.name, item.url, context),
            remark: linkRemark(item.name, item.url, context),
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
