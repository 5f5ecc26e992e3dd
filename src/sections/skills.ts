import { termsOf, wordIn } from "./parts/terms";
import { section } from "./section";

export const skills = section({
  id: "skills",
  build: (resume, context) =>
    termsOf(
      resume.skills.map(({ name, level, keywords }) => ({
        name,
        level: wordIn(context.locale.vocabulary.skillLevels, level),
        keywords,
      })),
      context,
    ),
});
