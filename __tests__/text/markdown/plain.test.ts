import fc from "fast-check";
import { markdownBlock, markdownInline } from "../../../src/text/markdown";

let mockLoads = 0;

jest.mock("marked", () => {
  mockLoads++;
  return jest.requireActual("marked");
});

test("text without markup does not load marked", () => {
  for (const text of [
    "负责 5 个系统，提升 30%（2019–2021）。",
    "第一段，\n同一段。\n\n第二段：R&D、C++ & C#、snake_case、[1]、a < b、@user。",
    "GPA 3.9/4.0 | 前 5%（1/120）",
  ]) {
    markdownBlock(text);
    markdownInline(text);
  }
  expect(mockLoads).toBe(0);
  expect(markdownInline("**a**")).toBe("<strong>a</strong>");
  expect(mockLoads).toBe(1);
});

describe("the short cuts for text without markup change nothing", () => {
  function withoutShortCuts(): typeof import("../../../src/text/markdown") {
    let slow: typeof import("../../../src/text/markdown") | undefined;
    jest.isolateModules(() => {
      jest.doMock("../../../src/text/markdown/plain", () => ({
        ...jest.requireActual("../../../src/text/markdown/plain"),
        isPlainLine: () => false,
        isParagraphs: () => false,
      }));
      slow = require("../../../src/text/markdown");
    });
    if (!slow) throw new Error("the module was not loaded");
    return slow;
  }

  const piece = fc.constantFrom(
    ..."中 。 “ a 5 . - ~ [ ] ( < > \\ / & ; # + = | : @ ! ~~ ~~ _a_ [a](b.cc) <b>a</b> &lt; a@b.cc www.a.cc http://a.cc".split(
      " ",
    ),
    ...[" ", "  ", "\n", "\n\n", "\n- ", "\n1. ", "\n=", "|-", "\\\n"],
  );

  test("any text", () => {
    const slow = withoutShortCuts();
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(text, (value) => {
        expect(markdownBlock(value)).toBe(slow.markdownBlock(value));
        expect(markdownInline(value)).toBe(slow.markdownInline(value));
      }),
      { numRuns: 2000 },
    );
  });
});
