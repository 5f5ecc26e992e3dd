import type { ReadItem } from "../../resume";
import type { Context } from "../context";
import { bodyOf } from "./body";
import { period } from "./dates";
import { type Entry, entryOf } from "./entry";
import { facts, listText } from "./fact";
import { linkedTitle } from "./linked-title";
import { detailsOf } from "./title";

/** A project, or what is written like one. */
export const projectEntry = (
  item: ReadItem<"projects">,
  context: Context,
  moreDetails: readonly string[] = [],
): Entry =>
  entryOf({
    row: {
      ...linkedTitle(item.name, item.url, context),
      details: detailsOf(
        [item.type, listText(item.roles, context), item.entity, ...moreDetails],
        context,
      ),
      dates: period(item, context),
    },
    ...bodyOf(item.description, item.highlights, context),
    facts: facts([["keywords", listText(item.keywords, context)]], context),
  });
