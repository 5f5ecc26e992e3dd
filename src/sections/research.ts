import { experience } from "./parts/experience";
import { linkFacts } from "./parts/fact";
import { peopleOf } from "./parts/person";
import { listOf, section } from "./section";

export const research = section({
  id: "research",
  build: (resume, context) =>
    listOf(
      experience(resume.research, context, (item) =>
        linkFacts("advisor", peopleOf(item.advisor), context),
      ),
    ),
});
