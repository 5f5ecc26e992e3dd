import { experience } from "./parts/experience";
import { listOf, section } from "./section";

export const internships = section({
  id: "internships",
  build: (resume, context) => listOf(experience(resume.internships, context)),
});
