import { displayName, familyOf, parseName } from "../../../src/citations/names";
import { nameOf } from "../../../src/citations/names/name";

test.each([
  ["Gao, Ce", "Ce Gao"],
  ["Gao C", "C Gao"],
  ["高 策*", "高策"],
  ["山田 太郎", "山田太郎"],
  ["van der Veen, Jean-Luc", "Jean-Luc van der Veen"],
  ["Sodeman, William A., Jr.", "William A. Sodeman Jr."],
  ["al-Khwarizmi, Muhammad", "Muhammad al-Khwarizmi"],
  ["d'Alembert, Jean", "Jean d'Alembert"],
  ["{World Health Organization}", "World Health Organization"],
  ["阿卜杜拉·买买提（通讯作者）", "阿卜杜拉·买买提"],
  ["van der Veen", "van der Veen"],
  ["", ""],
])("%j is shown as %j", (text, shown) => {
  expect(displayName(parseName(text))).toBe(shown);
});

test("an East Asian name keeps what was given with it", () => {
  expect(
    displayName(nameOf({ family: "高", given: "策", suffix: "二世", isEastAsian: true })),
  ).toBe("高策 二世");
});

test.each([
  ["van der", "van der Veen"],
  ["al-", "al-Veen"],
  ["d’", "d’Veen"],
  ["", "Veen"],
])("the family name with the particle %j", (particle, family) => {
  expect(familyOf(nameOf({ family: "Veen", particle }))).toBe(family);
});
