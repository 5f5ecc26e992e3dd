import { formatCitation, styleNames } from "../../src/citations";
import { contractExamples } from "./examples/contract";

describe.each(styleNames)("%s", (style) => {
  const examples = contractExamples.flatMap(({ publication, accepts }) => {
    const accepted = accepts[style];
    const name = String(publication["name"] ?? publication["title"]).slice(0, 30);
    return accepted === undefined ? [] : [{ name, publication, accepted }];
  });

  test.each(examples)("$name", ({ publication, accepted }) => {
    expect(accepted).toContain(formatCitation(publication, { style }).text);
  });
});
