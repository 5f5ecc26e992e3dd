import { linesOf, widthOf } from "../../../src/document/fit/lines";
import { collectPieces } from "../../../src/document/fit/pieces";

const type = {
  family: "sans" as const,
  size: 1,
  isBold: false,
  isMonospaced: false,
  isPreformatted: false,
  isWide: true,
};

function piecesOf(text: string, members: Partial<typeof type> = {}) {
  const collector = collectPieces();
  collector.add(text, { ...type, ...members });
  return collector.pieces;
}

test.each([
  ["Han breaks anywhere", "高策高策高策", 3, 2],
  ["not before a closing mark", "高策高，策高", 3, 3],
  ["not after an opening mark", "高策（高高高", 3, 3],
  ["a closing bracket may lose half of its square at the end of a line", "高策高）策", 3.5, 2],
  ["a Latin word moves to the next line whole", "高策 Kubernetes", 7, 2],
  ["words break at spaces, which need no room at the end", "aaaa aaaa", 2.3, 2],
  ["a hyphen ends a line", "aaaa-aaaa", 2.7, 2],
  ["but not within a number", "555-5555", 3, 2],
  ["a word longer than a line is broken anywhere", "a".repeat(100), 10, 6],
  ["nothing takes a line as well", "", 10, 1],
])("%s", (_, text, measure, lines) => {
  expect(linesOf(piecesOf(text), measure)).toBe(lines);
});

test("a number stays whole where it fits", () => {
  expect(piecesOf("555-5555")).toHaveLength(1);
  expect(piecesOf("tree-based")).toHaveLength(2);
});

test("spaces stand between Han and Latin in Chinese, not elsewhere", () => {
  const gap = widthOf(piecesOf("高GPU策")) - widthOf(piecesOf("高GPU策", { isWide: false }));
  expect(gap).toBeCloseTo(0.25);
});

test("of two marks beside each other one takes half of its square", () => {
  expect(widthOf(piecesOf("高）。策"))).toBeCloseTo(3.5);
  expect(widthOf(piecesOf("》《策"))).toBeCloseTo(2.5);
  expect(widthOf(piecesOf("高，策"))).toBeCloseTo(3);
});

test("white space is one space, but in preformatted text", () => {
  expect(widthOf(piecesOf("a \n  b"))).toBe(widthOf(piecesOf("a b")));
  expect(linesOf(piecesOf("a\nb\nc", { isPreformatted: true }), 100)).toBe(3);
});
