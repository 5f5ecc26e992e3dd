import { bodyOf } from "./parts/body";
import { period } from "./parts/dates";
import { entryOf } from "./parts/entry";
import { facts, factText } from "./parts/fact";
import { linkedTitle } from "./parts/linked-title";
import { detailsOf } from "./parts/title";
import { listOf, section } from "./section";

export const grants = section({
  id: "grants",
  build: (resume, context) =>
    listOf(
      resume.grants.map((item) => {
        const labelled = facts(
          [
            ["number", item.number],
            ["amount", item.amount],
          ],
          context,
        );
        return entryOf({
          row: {
            ...linkedTitle(item.name, item.url, context),
            details: detailsOf([item.funder, item.role, ...labelled.map(factText)], context),
            dates: period(item, context),
          },
          ...bodyOf(item.summary, [], context),
        });
      }),
    ),
});
