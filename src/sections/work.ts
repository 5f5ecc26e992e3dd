import { experience } from "./parts/experience";
import { listOf, section } from "./section";

export const work = section({
  id: "work",
  build: (resume, context) => listOf(experience(resume.work, context)),
});
