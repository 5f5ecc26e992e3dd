import { authorsOf } from "../../src/bibtex/names";

const tex = String.raw;

test.each<[string, unknown]>([
  ["Gao, Ce", { family: "Gao", given: "Ce" }],
  ["Ce Gao", { family: "Gao", given: "Ce" }],
  ["Ludwig van Beethoven", { family: "Beethoven", given: "Ludwig", particle: "van" }],
  ["van der Berg, Jan", { family: "Berg", given: "Jan", particle: "van der" }],
  ["King, Jr., Martin Luther", { family: "King", given: "Martin Luther", suffix: "Jr." }],
  ["Jean-Luc Godard", { family: "Godard", given: "Jean-Luc" }],
  ["Donald~E. Knuth", { family: "Knuth", given: "Donald E." }],
  [tex`{\'E}mile Zola`, { family: "Zola", given: "Émile" }],
  [tex`Mart{\'\i}nez, Jos{\'e}`, { family: "Martínez", given: "José" }],
  [tex`{\"O}zel, {\c{C}}a{\u{g}}la`, { family: "Özel", given: "Çağla" }],
  [tex`S{\o}ren \v{C}apek`, { family: "Čapek", given: "Søren" }],
  [
    tex`Charles de la Vall{\'e}e Poussin`,
    { family: "Vallée Poussin", given: "Charles", particle: "de la" },
  ],
  ["{Barnes} {and} Noble, Jim", { family: "Barnes and Noble", given: "Jim" }],
  ["family=Gao, given=Ce", { family: "Gao", given: "Ce" }],
  ["{World Health Organization}", { literal: "World Health Organization" }],
  ["{Barnes and Noble}", { literal: "Barnes and Noble" }],
  [tex`{AT\&T Labs}`, { literal: "AT&T Labs" }],
  ["OpenAI", "OpenAI"],
  ["E = mc", "E = mc"],
  ["Wei Wang 0042", { family: "Wang", given: "Wei" }],
  ["Ce Gao*", "Ce Gao*"],
  [tex`Ce Gao$^{*}$`, "Ce Gao*"],
  ["Ce Gao (高策)", "Ce Gao (高策)"],
  ["高策", "高策"],
  ["{张伟}", "张伟"],
  ["张, 三", "张三"],
  ["张 三", "张三"],
  ["{张}, 三", "张三"],
  ["田中, 太郎", "田中太郎"],
  ["김, 철수", "김철수"],
  ["约翰·史密斯", "约翰·史密斯"],
  ["{北京大学}", { literal: "北京大学" }],
  ["中国信息通信研究院", { literal: "中国信息通信研究院" }],
  ["{全国信息与文献标准化技术组}", { literal: "全国信息与文献标准化技术组" }],
])("%s is one name", (name, author) => {
  expect(authorsOf(name)).toEqual([author]);
});

test.each<[string, unknown[]]>([
  ["高策 and 任瑞 AND 蔡鸿明", ["高策", "任瑞", "蔡鸿明"]],
  ["高策；任瑞;蔡鸿明", ["高策", "任瑞", "蔡鸿明"]],
  ["高策、任瑞", ["高策", "任瑞"]],
  ["高策, 任瑞, 蔡鸿明", ["高策", "任瑞", "蔡鸿明"]],
  ["Gao, Ce and others", [{ family: "Gao", given: "Ce" }, "others"]],
  ["高策 and 等", ["高策", "others"]],
  ["Gao, Ce and et al.", [{ family: "Gao", given: "Ce" }, "others"]],
  [
    "Gao, Ce\n  and Sandra Anders",
    [
      { family: "Gao", given: "Ce" },
      { family: "Anders", given: "Sandra" },
    ],
  ],
  ["{Gao and Sons} and 高策", [{ literal: "Gao and Sons" }, "高策"]],
  ["and Gao, Ce and and ", [{ family: "Gao", given: "Ce" }]],
  ["", []],
  ["{}", []],
])("%s is a list", (names, authors) => {
  expect(authorsOf(names)).toEqual(authors);
});
