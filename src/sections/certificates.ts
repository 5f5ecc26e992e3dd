import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkRemark } from "./parts/link-remark";
import { detailsOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const certificates = section({
  id: "certificates",
  build: (resume, context) =>
    listOf(
      resume.certificates.map((item) =>
        entryOf({
          row: {
            title: titleOf(item.name, item.url, context),
            remark: linkRemark(item.name, item.url, context),
            details: detailsOf([item.issuer], context),
            dates: singleDate(item.date, context),
          },
        }),
      ),
    ),
});
