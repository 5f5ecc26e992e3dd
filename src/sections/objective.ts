import { isFilled } from "../resume";
import { facts, listText } from "./parts/fact";
import { proseOf } from "./parts/prose";
import { wordIn } from "./parts/terms";
import { section } from "./section";

export const objective = section({
  id: "objective",
  build: ({ objective }, context) => {
    if (!isFilled(objective)) return undefined;
    const { vocabulary, punctuation } = context.locale;
    // The bar ends the line of what stands before it; its space is not swallowed there.
    const bar = punctuation.bar.trimEnd();
    return {
      text: objective.text === "" ? undefined : proseOf(objective.text, context),
      facts: facts(
        [
          ["position", listText(objective.position, context)],
          ["industry", listText(objective.industry, context)],
          ["cities", listText(objective.cities, context)],
          ["employmentType", wordIn(vocabulary.employmentTypes, objective.employmentType)],
          ["availability", objective.availability],
          ["salary", objective.salary],
          ["status", objective.status],
        ],
        context,
      ),
      bar,
      gap: punctuation.bar.slice(bar.length),
    };
  },
});
