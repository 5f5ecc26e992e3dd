import type { ReadItem } from "../../resume";
import type { Context } from "../context";
import { addressText } from "./address";
import { bodyOf } from "./body";
import { period } from "./dates";
import { type Organisation, organisations } from "./organisation";
import { rowOf } from "./row";
import { titleOf } from "./title";

/** Posts at organisations, one heading each. */
export const volunteering = (
  items: readonly ReadItem<"volunteer">[],
  context: Context,
): Organisation[] =>
  organisations(
    items.map((item) => ({
      name: item.organization,
      note: "",
      url: item.url,
      description: "",
      place: addressText(item.location, context.locale),
      position: {
        row: rowOf({
          title: titleOf(item.position, undefined, context),
          dates: period(item, context),
        }),
        ...bodyOf(item.summary, item.highlights, context),
        facts: [],
      },
    })),
    context,
  );
