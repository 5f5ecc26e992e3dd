import { singleDate } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { linkedTitle } from "./parts/linked-title";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const certificates = section({
  id: "certificates",
  build: (resume, context) =>
    listOf(
      resume.certificates.map((item) =>
        entryOf({
          row: {
            ...linkedTitle(item.name, item.url, context),
            details: detailsOf([item.issuer], context),
            dates: singleDate(item.date, context),
          },
        }),
      ),
    ),
});
