import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { addressText } from "./parts/address";
import { bodyOf } from "./parts/body";
import { bracket } from "./parts/bracket";
import { period } from "./parts/dates";
import { type Engagement, organisations } from "./parts/organisation";
import { rowOf } from "./parts/row";
import { wordIn } from "./parts/terms";
import { titleOf } from "./parts/title";
import { listOf, section } from "./section";

function engagementOf(item: ReadItem<"work">, context: Context): Engagement {
  const { locale } = context;
  const type = wordIn(locale.vocabulary.employmentTypes, item.employmentType);
  return {
    name: item.name,
    note: item.note,
    url: item.url,
    description: item.description,
    place: addressText(item.location, locale),
    position: {
      row: rowOf({
        title: titleOf(item.position === "" ? type : item.position, undefined, context),
        remark: item.position === "" ? "" : bracket(item.position, type, locale),
        dates: period(item, context),
      }),
      ...bodyOf(item.summary, item.highlights, context),
      facts: [],
    },
  };
}

export const work = section({
  id: "work",
  build: (resume, context) =>
    listOf(
      organisations(
        resume.work.map((item) => engagementOf(item, context)),
        context,
      ),
    ),
});
