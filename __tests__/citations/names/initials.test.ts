import { initialsOf } from "../../../src/citations/names";

test.each([
  ["Ce", "C.", "C", "C"],
  ["Bruce Richard", "B. R.", "B R", "B R"],
  ["Jean-Luc", "J.-L.", "J-L", "J L"],
  ["Jean‑luc X.", "J.-L. X.", "J-L X", "J L X"],
  ["J.-L.", "J.-L.", "J-L", "J L"],
  ["A. -B.", "A.-B.", "A-B", "A B"],
  ["A - B", "A.-B.", "A-B", "A B"],
  ["J.D.", "J. D.", "J D", "J D"],
  ["J. D.", "J. D.", "J D", "J D"],
  ["JD", "J. D.", "J D", "J D"],
  ["MAX", "M.", "M", "M"],
  ["ce", "C.", "C", "C"],
  ["Émile É", "É. É.", "É É", "É É"],
  ["D’Arcy “Bill”", "D. B.", "D B", "D B"],
  ["-Luc-", "L.", "L", "L"],
  ["𝒜ce", "𝒜.", "𝒜", "𝒜"],
  ["007", "007", "007", "007"],
  ["-", "-", "-", "-"],
  ["", "", "", ""],
])("%j", (given, withStops, hyphenated, plain) => {
  expect(initialsOf(given, { dot: ".", hyphen: "-" })).toBe(withStops);
  expect(initialsOf(given, { dot: "", hyphen: "-" })).toBe(hyphenated);
  expect(initialsOf(given, { dot: "", hyphen: " " })).toBe(plain);
});
