import { parseName, splitNames, withOwner } from "../../../src/citations/names";

/** The places of the authors who are marked. */
const ownIn = (authors: string, owner: readonly string[]): number[] =>
  withOwner(splitNames(authors).names.map(parseName), owner).flatMap(({ isOwn }, index) =>
    isOwn ? [index] : [],
  );

test.each([
  ["Rui Ren; Ce Gao", "Ce Gao", [1]],
  ["Rui Ren; Gao Ce", "Ce Gao", [1]],
  ["Rui Ren; Ce Gao", "Gao Ce", [1]],
  ["REN RUI; CE GAO", "Ce Gao", [1]],
  ["Ren, Rui; Gao, Ce", "Ce Gao", [1]],
  ["Liu Hou Gang; Ce Gao", "Hou Gang Liu", [0]],
  ["Hougang Liu; Ce Gao", "Hou-Gang Liu", [0]],
  ["Jürgen Müller; Ce Gao", "Jurgen Muller", [0]],
  ["Søren Ørsted; Ce Gao", "Soren Orsted", [0]],
  ["Ｃｅ Ｇａｏ; Rui Ren", "Ce Gao", [0]],
  ["Seán O’Neil; Ce Gao", "Sean O'Neil", [0]],
  ["Jean van der Veen; Ce Gao", "van der Veen, Jean", [0]],
  ["Ce Gao; Ce Gao", "Ce Gao", [0]],
  ["Plato; Ce Gao", "plato", [0]],
  ["Ce Gao; Rui Ren", "Gao", []],
  ["Ce Gao; Rui Ren", "Ce", []],
  ["Ce Gaos; Rui Ren", "Ce Gao", []],
  ["Ce Gao; Rui Ren", "", []],
])("whole names: %j is %j", (authors, owner, places) => {
  expect(ownIn(authors, [owner])).toEqual(places);
});

test.each([
  ["任锐、高策", "高策", [1]],
  ["任锐、高 策", "高策", [1]],
  ["任锐、高策*", "高 策", [1]],
  ["高策远、任锐", "高策", []],
  ["策高、任锐", "高策", []],
  ["が ぎ、か き", "かき", [1]],
  ["이영희, 김철수", "김 철수", [1]],
  ["阿卜杜拉·买买提、任锐", "阿卜杜拉・买买提", [0]],
  ["任锐、高策", "高策 (Ce Gao)", [1]],
  ["R. Ren; C. Gao", "高策 (Ce Gao)", [1]],
  ["Rui Ren; Ce Gao", "高策 Ce Gao", [1]],
  ["任锐、高策", "高策 Ce Gao", [1]],
  ["任锐、高策", "Ce Gao 高策", [1]],
])("East Asian names: %j is %j", (authors, owner, places) => {
  expect(ownIn(authors, [owner])).toEqual(places);
});

test.each([
  ["R. Ren; C. Gao", "Ce Gao", [1]],
  ["Ren R; Gao C", "Ce Gao", [1]],
  ["R. Ren; C. Gao", "Gao Ce", [1]],
  ["Ren, R.; Gao, C.", "Ce Gao", [1]],
  ["H. G. Liu; C. Gao", "Hou Gang Liu", [0]],
  ["H.-G. Liu; C. Gao", "Hou Gang Liu", [0]],
  ["Liu HG; Gao C", "Hou-Gang Liu", [0]],
  ["H. Liu; C. Gao", "Hou Gang Liu", [0]],
  ["H. G. Liu; C. Gao", "Liu Hou Gang", [0]],
  ["J. van der Veen; C. Gao", "Jean van der Veen", [0]],
  ["Ce X. Gao; Rui Ren", "Ce Gao", [0]],
  ["Ce Gao; Rui Ren", "Ce X. Gao", [0]],
  ["C. Gao; Rui Ren", "C. X. Gao", [0]],
  ["C. Gao; Gao C", "Ce Gao", []],
  ["C. Gao; Chen Gao", "Ce Gao", [0]],
  ["C. Gao; Ce Gao", "Ce Gao", [1]],
  ["Ce X. Gao; C. Gao", "Ce Gao", []],
  ["D. Gao; Rui Ren", "Ce Gao", []],
  ["H. D. Liu; C. Gao", "Hou Gang Liu", []],
  ["Ce A. Gao; Rui Ren", "Ce B. Gao", []],
  ["C. Gaos; Rui Ren", "Ce Gao", []],
])("initials: %j is %j", (authors, owner, places) => {
  expect(ownIn(authors, [owner])).toEqual(places);
});

test("every name of the owner counts, but one author is marked", () => {
  expect(ownIn("任锐、高策", ["Ce Gao", "高策"])).toEqual([1]);
  expect(ownIn("Rui Ren; Ce Gao; 高策", ["高策", "Ce Gao"])).toEqual([1]);
});

test("nothing is guessed beside an author who is marked by hand", () => {
  expect(ownIn("**Rui Ren**; Ce Gao", ["Ce Gao"])).toEqual([0]);
  expect(ownIn("**Rui Ren**; **Ce Gao**", ["Hou Gang Liu"])).toEqual([0, 1]);
});

test("a text that is too long is no name", () => {
  const long = "a".repeat(201);
  expect(ownIn(long, [long])).toEqual([]);
  expect(ownIn(long.slice(1), [long.slice(1)])).toEqual([0]);
});
