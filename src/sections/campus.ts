import { volunteering } from "./parts/volunteering";
import { listOf, section } from "./section";

export const campus = section({
  id: "campus",
  build: (resume, context) => listOf(volunteering(resume.campus, context)),
});
