import { bodyOf } from "./parts/body";
import { entryOf } from "./parts/entry";
import { plainTitle } from "./parts/row";
import { listOf, section } from "./section";

export const references = section({
  id: "references",
  build: (resume, context) =>
    listOf(
      resume.references.map((item) =>
        entryOf({
          row: { title: plainTitle(item.name, context) },
          ...bodyOf(item.reference, []),
        }),
      ),
    ),
});
