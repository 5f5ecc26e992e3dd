import { bracket } from "./parts/bracket";
import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { detailOf, titleOf, unsafeLinkText } from "./parts/title";
import { listOf, section } from "./section";

export const certificates = section({
  id: "certificates",
  build: (resume, context) =>
    listOf(
      resume.certificates.map((item) =>
        entryOf({
          row: {
            title: titleOf(item.name, item.url, context),
            remark: bracket(item.name, unsafeLinkText(item.name, item.url), context.locale),
            detail: detailOf(item.issuer, context),
            dates: singleDate(item.date, context),
          },
        }),
      ),
    ),
});
