import { bodyOf } from "./parts/body";
import { entryOf } from "./parts/entry";
import { titleOf } from "./parts/title";
import { listOf, section } from "./section";

export const references = section({
  id: "references",
  build: (resume, context) =>
    listOf(
      resume.references.map((item) =>
        entryOf({
          row: { title: titleOf(item.name, undefined, context) },
          ...bodyOf(item.reference, [], context),
        }),
      ),
    ),
});
