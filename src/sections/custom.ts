import { bodyOf } from "./parts/body";
import { projectEntry } from "./parts/project";
import { namedSections } from "./section";

export const custom = namedSections({
  id: "custom",
  buildEach: (resume, context) =>
    resume.custom.map(({ name, title, content, items }) => ({
      name,
      heading: title === "" ? context.locale.labels.custom : title,
      content: {
        summary: bodyOf(content, [], context).summary,
        items: items.map((item) => projectEntry(item, context)),
      },
    })),
});
