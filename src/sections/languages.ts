import { termsOf, wordIn } from "./parts/terms";
import { section } from "./section";

export const languages = section({
  id: "languages",
  build: (resume, context) =>
    termsOf(
      resume.languages.map(({ language, fluency, score }) => ({
        name: language,
        level: wordIn(context.locale.vocabulary.fluency, fluency),
        keywords: score === "" ? [] : [score],
      })),
      context,
    ),
});
