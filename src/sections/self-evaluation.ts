import { proseOf } from "./parts/prose";
import { section } from "./section";

export const selfEvaluation = section({
  id: "selfEvaluation",
  build: ({ selfEvaluation }, context) =>
    selfEvaluation === "" ? undefined : proseOf(selfEvaluation, context),
});
