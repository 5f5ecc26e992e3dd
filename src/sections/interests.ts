import { termsOf } from "./parts/terms";
import { section } from "./section";

export const interests = section({
  id: "interests",
  build: (resume, context) =>
    termsOf(
      resume.interests.map(({ name, keywords }) => ({ name, level: "", keywords })),
      context,
    ),
});
