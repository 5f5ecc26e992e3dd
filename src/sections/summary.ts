import { proseOf } from "./parts/prose";
import { section } from "./section";

export const summary = section({
  id: "summary",
  build: ({ basics }, context) =>
    basics.summary === "" ? undefined : proseOf(basics.summary, context),
});
