import { markdownBlock } from "../text";
import { section } from "./section";

export const summary = section({
  id: "summary",
  build: ({ basics }) =>
    basics.summary === "" ? undefined : { html: markdownBlock(basics.summary) },
});
