import { projectEntry } from "./parts/project";
import { listOf, section } from "./section";

export const projects = section({
  id: "projects",
  build: (resume, context) => listOf(resume.projects.map((item) => projectEntry(item, context))),
});
