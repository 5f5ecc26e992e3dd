import { volunteering } from "./parts/volunteering";
import { listOf, section } from "./section";

export const volunteer = section({
  id: "volunteer",
  build: (resume, context) => listOf(volunteering(resume.volunteer, context)),
});
