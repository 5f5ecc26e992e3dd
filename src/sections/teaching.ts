import { experience } from "./parts/experience";
import { listOf, section } from "./section";

export const teaching = section({
  id: "teaching",
  build: (resume, context) => listOf(experience(resume.teaching, context)),
});
