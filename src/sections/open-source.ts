import { facts, factText } from "./parts/fact";
import { projectEntry } from "./parts/project";
import { listOf, section } from "./section";

export const openSource = section({
  id: "openSource",
  build: (resume, context) =>
    listOf(
      resume.openSource.map((item) =>
        projectEntry(item, context, facts([["stars", item.stars]], context).map(factText)),
      ),
    ),
});
