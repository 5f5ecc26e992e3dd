import { type Name, nameOfParts, parseName } from "../../../src/citations/names";
import { nameOf } from "../../../src/citations/names/name";

const latin = (given: string, family: string, others: Partial<Name> = {}): Partial<Name> => ({
  given,
  family,
  ...others,
});
const han = (family: string, given: string): Partial<Name> => ({
  family,
  given,
  isEastAsian: true,
});
const whole = (literal: string, isEastAsian = false): Partial<Name> => ({ literal, isEastAsian });

test.each([
  ["Ce Gao", latin("Ce", "Gao")],
  ["Gao, Ce", latin("Ce", "Gao")],
  ["  Bruce   Richard\nCairns ", latin("Bruce Richard", "Cairns")],
  ["Williams-Ellis, Clough", latin("Clough", "Williams-Ellis")],
  ["Garcia Marquez, Gabriel", latin("Gabriel", "Garcia Marquez")],
  ["C. Gao", latin("C.", "Gao")],
  ["C.Gao", latin("C.", "Gao")],
  ["J.-L. Picard", latin("J.-L.", "Picard")],
  ["Gao, C. E.", latin("C. E.", "Gao")],
  ["Иван Петров", latin("Иван", "Петров")],
  ["Plato", whole("Plato")],
  ["OpenAI", whole("OpenAI")],
  ["Gao,", whole("Gao")],
])("Latin: %j", (text, name) => {
  expect(parseName(text)).toEqual(nameOf(name));
});

test.each([
  ["Gao C", latin("C", "Gao")],
  ["Frese K S", latin("K S", "Frese")],
  ["Gao C.-E.", latin("C.-E.", "Gao")],
  ["GAO C", latin("C", "GAO")],
  ["Gao CE", latin("CE", "Gao")],
  ["Li HG", latin("HG", "Li")],
  ["von Neumann J", latin("J", "Neumann", { particle: "von" })],
  ["Sodeman WA Jr", latin("WA", "Sodeman", { suffix: "Jr" })],
  ["Ce GAO", latin("Ce", "GAO")],
  ["Ce LI", latin("Ce", "LI")],
  ["Hongming CAI", latin("Hongming", "CAI")],
  ["CE GAO", latin("CE", "GAO")],
  ["John NASA", latin("John", "NASA")],
])("initials behind a family name, or a family name in capitals: %j", (text, name) => {
  expect(parseName(text)).toEqual(nameOf(name));
});

test.each([
  ["Jean-Luc van der Veen", latin("Jean-Luc", "Veen", { particle: "van der" })],
  ["van der Veen, Jean-Luc", latin("Jean-Luc", "Veen", { particle: "van der" })],
  ["van der Veen", latin("", "Veen", { particle: "van der" })],
  ["Maria de la Cruz Gomez", latin("Maria", "Cruz Gomez", { particle: "de la" })],
  ["Vincent Van Gogh", latin("Vincent Van", "Gogh")],
  ["{van der Veen}, Jean", latin("Jean", "van der Veen")],
  ["Jean {van der Veen}", latin("Jean", "van der Veen")],
  ["Muhammad al-Khwarizmi", latin("Muhammad", "Khwarizmi", { particle: "al-" })],
  ["d’Alembert, Jean", latin("Jean", "Alembert", { particle: "d’" })],
  ["King, Jr., Martin Luther", latin("Martin Luther", "King", { suffix: "Jr." })],
  ["Sodeman, W. A., Jr.", latin("W. A.", "Sodeman", { suffix: "Jr." })],
  ["Sodeman, William A. III", latin("William A.", "Sodeman", { suffix: "III" })],
  ["William A. Sodeman Jr.", latin("William A.", "Sodeman", { suffix: "Jr." })],
  ["William A. Sodeman, Jr.", latin("William A.", "Sodeman", { suffix: "Jr." })],
  ["Ce Gao III", latin("Ce", "Gao", { suffix: "III" })],
  ["Ce Gao iii", latin("Ce Gao", "iii")],
  ["Gao IV", latin("IV", "Gao")],
  ["Ce Gao, PhD", latin("Ce", "Gao", { suffix: "PhD" })],
  ["Plato Jr.", whole("Plato Jr.")],
  ["Plato, Jr.", whole("Plato, Jr.")],
])("particles and suffixes: %j", (text, name) => {
  expect(parseName(text)).toEqual(nameOf(name));
});

test.each([
  ["高策", han("高", "策")],
  ["于潇涵", han("于", "潇涵")],
  ["陈方安生", han("陈", "方安生")],
  ["欧阳修", han("欧阳", "修")],
  ["諸葛孔明", han("諸葛", "孔明")],
  ["司马", han("司", "马")],
  ["高, 策", han("高", "策")],
  ["高，策", han("高", "策")],
  ["高　策", han("高", "策")],
  ["山田 太郎", han("山田", "太郎")],
  ["高橋 みなみ", han("高橋", "みなみ")],
  ["さくらももこ", whole("さくらももこ", true)],
  ["佐々木希", whole("佐々木希", true)],
  ["김철수", han("김", "철수")],
  ["김 철수", han("김", "철수")],
  ["남궁민", han("남궁", "민")],
  ["阿卜杜拉·买买提", whole("阿卜杜拉·买买提", true)],
  ["エリック・カンデル", whole("エリック・カンデル", true)],
  ["J·K·罗琳", whole("J·K·罗琳", true)],
  ["埃里克坎德尔", whole("埃里克坎德尔", true)],
  ["策", whole("策", true)],
  ["𠮷田", han("𠮷", "田")],
  ["高策 Ce Gao", whole("高策 Ce Gao", true)],
  ["Andy 高", whole("Andy 高")],
])("East Asian: %j", (text, name) => {
  expect(parseName(text)).toEqual(nameOf(name));
});

test.each([
  ["{World Health Organization}", whole("World Health Organization")],
  ["{Barnes and Noble, Inc.}", whole("Barnes and Noble, Inc.")],
  ["Google, Inc.", whole("Google, Inc.")],
  ["University of California", whole("University of California")],
  ["Department of Physics, MIT", whole("Department of Physics, MIT")],
  ["The ATLAS Collaboration", whole("The ATLAS Collaboration")],
  ["中国科学院", whole("中国科学院", true)],
  ["清华大学", whole("清华大学", true)],
  ["山东大学（威海）", whole("山东大学（威海）", true)],
  ["國家圖書館 研究中心", whole("國家圖書館 研究中心", true)],
  ["腾讯AI实验室", whole("腾讯AI实验室", true)],
  ["陈中心", han("陈", "中心")],
  ["王部", han("王", "部")],
  ["Incheon Grouper", latin("Incheon", "Grouper")],
])("institutions: %j", (text, name) => {
  expect(parseName(text)).toEqual(nameOf(name));
});

test.each([
  ["a name in parts", { family: "Gao", given: "Ce" }, latin("Ce", "Gao")],
  [
    "a particle within the family name",
    { family: "van der Veen", given: "J." },
    latin("J.", "Veen", { particle: "van der" }),
  ],
  [
    "a particle that is given",
    { family: "de Veen", particle: "van" },
    latin("", "de Veen", { particle: "van" }),
  ],
  ["a suffix", { family: "Gao*", suffix: "Jr." }, latin("", "Gao*", { suffix: "Jr." })],
  ["Han", { family: "高", given: "策" }, han("高", "策")],
  ["two scripts", { family: "高", given: "Ce" }, latin("Ce", "高")],
  ["an institution", { literal: "中国科学院", family: "x" }, whole("中国科学院", true)],
  ["a given name alone", { given: "Ce", suffix: "Jr." }, whole("Ce Jr.")],
  ["two spaces", { family: "Garcia  Marquez" }, latin("", "Garcia  Marquez")],
  ["nothing", {}, {}],
])("nameOfParts: %s", (_, parts, name) => {
  const empty = { family: "", given: "", particle: "", suffix: "", literal: "" };
  expect(nameOfParts({ ...empty, ...parts })).toEqual(nameOf(name));
});
