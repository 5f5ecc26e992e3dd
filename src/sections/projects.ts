import type { ReadItem } from "../resume";
import type { Context } from "./context";
import { bodyOf } from "./parts/body";
import { period } from "./parts/dates";
import { type Entry, entryOf } from "./parts/entry";
import { facts, listText } from "./parts/fact";
import { linkRemark } from "./parts/link-remark";
import { detailOf, titleOf } from "./parts/title";
import { listOf, section } from "./section";

function entryFor(item: ReadItem<"projects">, context: Context): Entry {
  const details = [item.type, listText(item.roles, context), item.entity];
  return entryOf({
    row: {
      title: titleOf(item.name, item.url, context),
      remark: linkRemark(item.name, item.url, context),
      detail: detailOf(details.filter((text) => text !== "").join(" · "), context),
      dates: period(item, context),
    },
    ...bodyOf(item.description, item.highlights, context),
    facts: facts([["keywords", listText(item.keywords, context)]], context),
  });
}

export const projects = section({
  id: "projects",
  build: (resume, context) => listOf(resume.projects.map((item) => entryFor(item, context))),
});
