import fc from "fast-check";
import { citationText, formatCitation } from "../../src/citations";
import type { CslItem } from "../../src/citations/item";
import { type Name, nameOf } from "../../src/citations/names/name";
import type { CitationSetting } from "../../src/citations/style";
import { gbt7714 } from "../../src/citations/styles/gbt7714";
import { gbt77142015 } from "../../src/citations/styles/gbt7714-2015";
import { examples2015 } from "./examples/gbt7714-2015";
import { examples2025 } from "./examples/gbt7714-2025";
import { itemOf } from "./support/item";
import { types } from "./support/works";

test.each(examples2025)("GB/T 7714—2025: $source", ({ item, accepts }) => {
  expect(accepts).toContain(formatCitation(item, { style: "gbt7714" }).text);
});

test.each(examples2015)("GB/T 7714—2015: $source", ({ item, accepts }) => {
  for (const punctuation of ["gb", "half"] as const) {
    expect(accepts).toContain(formatCitation(item, { style: "gbt7714-2015", punctuation }).text);
  }
});

const usual: CitationSetting = { showAllAuthors: false, punctuation: "gb" };

const text2025 = (members: Partial<CslItem>, setting: Partial<CitationSetting> = {}): string =>
  citationText(gbt7714(itemOf(members), { ...usual, ...setting }));

const text2015 = (members: Partial<CslItem>, setting: Partial<CitationSetting> = {}): string =>
  citationText(gbt77142015(itemOf(members), { ...usual, ...setting }));

const latin = (family: string, given = "", rest: Partial<Name> = {}): Name =>
  nameOf({ family, given, ...rest });
const han = (family: string, given = ""): Name => nameOf({ family, given, isEastAsian: true });
const literal = (text: string): Name => nameOf({ literal: text });

test("an empty work is an empty citation, and a title alone says that it is nothing else", () => {
  expect(gbt7714(itemOf({}), usual)).toEqual([]);
  expect(gbt77142015(itemOf({}), usual)).toEqual([]);
  expect(text2025({ title: "Title" })).toBe("Title[Z].");
  expect(text2015({ title: "Title" })).toBe("Title[Z].");
});

describe("names", () => {
  test.each<[Name, string, string]>([
    [latin("Boobier", "Tony"), "Boobier T", "BOOBIER T"],
    [latin("Godard", "Jean-Luc"), "Godard J-L", "GODARD J L"],
    [latin("Cairns", "R. B."), "Cairns R B", "CAIRNS R B"],
    [latin("Williams-Ellis", "A."), "Williams-Ellis A", "WILLIAMS-ELLIS A"],
    [latin("De Morgan", "Augustus"), "De Morgan A", "DE MORGAN A"],
    [latin("Morgan", "Augustus", { particle: "De" }), "De Morgan A", "DE MORGAN A"],
    [latin("Veen", "P. H.", { particle: "van der" }), "Veen P H van der", "VEEN P H van der"],
    [latin("Alembert", "Jean", { particle: "d’" }), "d’Alembert J", "D’ALEMBERT J"],
    [latin("Peebles", "P. Z.", { suffix: "Jr." }), "Peebles P Z，Jr", "PEEBLES P Z, Jr"],
    [latin("Plato"), "Plato", "PLATO"],
    [latin("Élie", "Marc"), "Élie M", "ÉLIE M"],
    [latin("Кочетков", "А. Я."), "Кочетков А Я", "Кочетков А Я"],
    [han("欧阳", "修"), "欧阳修", "欧阳修"],
    [han("김", "세훈"), "김세훈", "김세훈"],
    [han("", "阿扬"), "阿扬", "阿扬"],
    [literal("Stanford University"), "Stanford University", "Stanford University"],
  ])("%j", (name, since2025, since2015) => {
    expect(text2025({ author: [name], title: "T" })).toBe(`${since2025}. T[Z].`);
    expect(text2015({ author: [name], title: "T" })).toBe(`${since2015}. T[Z].`);
  });

  const four = ["赵", "钱", "孙", "李"].map((family) => han(family, "一"));

  test("of more than three the first three are listed, unless all are asked for", () => {
    const members = { author: four, title: "题", language: "zh" };
    expect(text2025({ ...members, author: four.slice(1) })).toBe("钱一，孙一，李一. 题[Z].");
    expect(text2025(members)).toBe("赵一，钱一，孙一，等. 题[Z].");
    expect(text2025(members, { showAllAuthors: true })).toBe("赵一，钱一，孙一，李一. 题[Z].");
    expect(text2015(members)).toBe("赵一, 钱一, 孙一, 等. 题[Z].");
  });

  test("a list that is cut by its source stays so", () => {
    const members = { author: four.slice(0, 1), hasMoreAuthors: true, title: "题", language: "zh" };
    expect(text2025(members)).toBe("赵一，等. 题[Z].");
    expect(text2025(members, { showAllAuthors: true })).toBe("赵一，等. 题[Z].");
    expect(text2025({ ...members, author: [] })).toBe("题[Z].");
  });

  test.each([
    ["zh-Hans", "等"],
    ["ja", "等"],
    ["ko", "等"],
    ["en", "et al"],
    ["de", "et al"],
  ])("the words are those of the work's language: %s", (language, more) => {
    expect(text2025({ author: four, title: "T", language })).toContain(`，${more}. T`);
  });

  test("the owner is a run of its own", () => {
    const author = [latin("Gao", "Ce", { isOwn: true }), latin("Ren", "Rui")];
    expect(gbt7714(itemOf({ author, title: "T" }), usual).slice(0, 3)).toEqual([
      { text: "Gao C", isOwn: true },
      { text: "，" },
      { text: "Ren R" },
    ]);
  });

  test("editors stand for authors that are missing, but not those of a host", () => {
    const editor = [latin("Yufin", "S. A.")];
    expect(text2025({ type: "book", title: "T", editor })).toBe("Yufin S A. T[M].");
    expect(text2025({ type: "chapter", title: "T", editor, containerTitle: "B" })).toBe(
      "T[M]//Yufin S A. B.",
    );
    expect(text2025({ type: "chapter", author: [han("李")], title: "T", editor })).toBe(
      "李. T[M].",
    );
  });
});

describe("who answers for what", () => {
  const author = [han("高", "策")];

  test("a patent has its holder before its inventors, unless all authors are asked for", () => {
    const patent = { type: "patent", title: "法", number: "CN1", author } as const;
    expect(text2025(patent)).toBe("高策. 法：CN1[P].");
    expect(text2025({ ...patent, holder: [literal("某公司")] })).toBe("某公司. 法：CN1[P].");
    expect(text2025({ ...patent, holder: [literal("某公司")] }, { showAllAuthors: true })).toBe(
      "高策. 法：CN1[P].",
    );
  });

  test("a standard of 2025 names nobody, unless all authors are asked for", () => {
    const standard = { type: "standard", title: "标准", number: "GB/T 1—2025", author } as const;
    expect(text2025(standard)).toBe("GB/T 1—2025 标准[S].");
    expect(text2025(standard, { showAllAuthors: true })).toBe("高策. GB/T 1—2025 标准[S].");
    expect(text2025({ ...standard, number: "" })).toBe("高策. 标准[S].");
    expect(text2015(standard)).toBe("高策. 标准: GB/T 1—2025[S].");
  });
});

describe("signs", () => {
  test("half ones may be had since 2025", () => {
    const members: Partial<CslItem> = {
      type: "article-journal",
      author: [han("高", "策"), latin("Peebles", "P", { suffix: "Jr." })],
      language: "zh",
      title: "题名: 副题名",
      containerTitle: "学报（理学版）",
      volume: "5",
      issue: "2",
      page: "1-9",
      issued: { year: 2020 },
    };
    expect(text2025(members, { punctuation: "half" })).toBe(
      "高策, Peebles P, Jr. 题名: 副题名[J]. 学报（理学版）, 2020, 5(2): 1-9.",
    );
    expect(text2025(members)).toBe(
      "高策，Peebles P，Jr. 题名：副题名[J]. 学报（理学版），2020，5（2）：1-9.",
    );
  });

  test.each([
    ["zh", "题名: 副题名", "题名：副题名"],
    ["zh", "题名:副题名", "题名：副题名"],
    ["zh", "KubeX: 一种方法", "KubeX：一种方法"],
    ["zh", "ISO 9001:2015 的实施", "ISO 9001:2015 的实施"],
    ["zh", "题名：副题名", "题名：副题名"],
    ["en", "GAI: A Scheduler", "GAI: A Scheduler"],
    ["en", "On 物哀: A Study", "On 物哀: A Study"],
    ["zh", "题名:", "题名:"],
  ])("the colon of a subtitle is as wide as its title (%s): %s", (language, title, shown) => {
    expect(text2025({ title, language })).toBe(`${shown}[Z].`);
    expect(text2015({ title, language })).toBe(`${title}[Z].`);
  });

  test("no stop stands behind another", () => {
    const members: Partial<CslItem> = {
      type: "paper-conference",
      title: "T",
      author: [literal("Google, Inc.")],
      containerTitle: "Where next?",
      publisher: "A. B. Co.",
    };
    expect(text2025(members)).toBe("Google, Inc. T[C]//Where next? A. B. Co.");
    expect(text2025({ title: "何以中国？" })).toBe("何以中国？[Z].");
    expect(text2015({ ...members, publisher: "", containerTitle: "Yahoo!" })).toBe(
      "Google, Inc. T[C]//Yahoo!",
    );
  });
});

describe("editions", () => {
  test.each([
    ["3", "3 版", "3rd ed."],
    ["第3版", "3 版", "3rd ed."],
    ["第三版", "3 版", "3rd ed."],
    ["2nd edition", "2 版", "2nd ed."],
    ["Eleventh", "Eleventh", "Eleventh"],
    ["11", "11 版", "11th ed."],
    ["22", "22 版", "22nd ed."],
    ["Fifth ed.", "5 版", "5th ed."],
    ["Rev. ed.", "Rev. ed.", "Rev. ed."],
    ["修订版", "修订版", "修订版"],
    ["影印本", "影印本", "影印本"],
    ["新1版", "新1版", "新1版"],
  ])("%s", (edition, inChinese, inEnglish) => {
    const stop = inEnglish.endsWith(".") ? "" : ".";
    const chineseStop = inChinese.endsWith(".") ? "" : ".";
    const book = { type: "book", title: "T", edition } as const;
    expect(text2025({ ...book, language: "zh" })).toBe(`T[M]. ${inChinese}${chineseStop}`);
    expect(text2025(book)).toBe(`T[M]. ${inEnglish}${stop}`);
  });

  test.each(["1", "1st", "First edition", "第1版", "第一版"])("%s is not told", (edition) => {
    expect(text2025({ type: "book", title: "T", edition })).toBe("T[M].");
  });
});

describe("sources that lack a part", () => {
  const issued = { year: 2020, month: 5, day: 9 };

  test.each<[Partial<CslItem>, string, string]>([
    [{ type: "article-journal", volume: "3" }, "T[J]. 3.", "T[J]. 3."],
    [{ type: "article-journal", containerTitle: "J", page: "5" }, "T[J]. J：5.", "T[J]. J: 5."],
    [
      { type: "article-journal", containerTitle: "J", issuedText: "in press" },
      "T[J]. J，in press.",
      "T[J]. J, in press.",
    ],
    [
      { type: "article-journal", containerTitle: "J", issued },
      "T[J]. J，2020-05-09.",
      "T[J]. J, 2020.",
    ],
    [
      { type: "article-journal", containerTitle: "J", volume: "1", articleNumber: "e7", issued },
      "T[J]. J，2020，1：e7.",
      "T[J]. J, 2020, 1: e7.",
    ],
    [{ type: "article-newspaper", issue: "7" }, "T[N]. （7）.", "T[N]. (7)."],
    [{ type: "thesis", publisher: "U" }, "T[D]. U.", "T[D]. U."],
    [{ type: "thesis", publisherPlace: "P", issued }, "T[D]. P，2020.", "T[D]. P, 2020."],
    [{ type: "book", containerTitle: "Press", issued }, "T[M]. Press，2020.", "T[M]. Press, 2020."],
    [{ type: "paper-conference", issued }, "T[C]. 2020.", "T[C]. 2020."],
    [{ type: "paper-conference", containerTitle: "C" }, "T[C]//C.", "T[C]//C."],
    [
      { type: "chapter", containerTitle: "B", page: "3", issued },
      "T[M]//B. 2020：3.",
      "T[M]//B. 2020: 3.",
    ],
    [
      { type: "paper-conference", containerTitle: "C", series: "LNCS", volume: "12", issued },
      "T[C]//C，2020.",
      "T[C]//C. 2020.",
    ],
    [{ type: "report", issued }, "T[R]. 2020-05-09.", "T[R]. 2020."],
    [{ type: "report", publisher: "I", issued }, "T[R]. I，2020.", "T[R]. I, 2020."],
    [{ type: "patent", issued }, "T[P]. 2020-05-09.", "T[P]. 2020-05-09."],
    [{ type: "preprint", issued }, "T[PP]. （2020-05-09）.", "T[EB]. 2020."],
    [{ type: "dataset", version: "v2" }, "T[DS]. V2.", "T[DS]."],
    [
      { type: "software", version: "1.2", publisher: "X", issued },
      "T[CP]. V1.2. X，2020.",
      "T[CP]. V1.2. X, 2020.",
    ],
    [{ type: "document", containerTitle: "V", issued }, "T[Z]//V. 2020.", "T[Z]//V. 2020."],
    [
      { type: "speech", containerTitle: "KubeCon", issued },
      "T[C]//KubeCon，2020.",
      "T[C]//KubeCon. 2020.",
    ],
    [{ type: "speech", issued }, "T[Z]. 2020.", "T[Z]. 2020."],
  ])("%j", (members, since2025, since2015) => {
    expect(text2025({ title: "T", ...members })).toBe(since2025);
    expect(text2015({ title: "T", ...members })).toBe(since2015);
  });

  test("what stands before a host that has no part of it named", () => {
    expect(text2025({ type: "chapter", containerTitle: "B", author: [latin("Doe", "J")] })).toBe(
      "Doe J. B.",
    );
  });
});

describe("links", () => {
  const online = { type: "document", title: "T" } as const;

  test("the identifiers and the address are linked", () => {
    const runs = gbt7714(
      itemOf({ ...online, DOI: "10.1/x", CSTR: "1.2", URL: "https://a.example/b" }),
      usual,
    );
    expect(runs.filter(({ href }) => href !== undefined)).toEqual([
      { text: "https://a.example/b", href: "https://a.example/b" },
      { text: "10.1/x", href: "https://doi.org/10.1/x" },
      { text: "1.2", href: "https://cstr.cn/1.2" },
    ]);
    expect(citationText(runs)).toBe("T[EB/OL]. https://a.example/b. DOI:10.1/x. CSTR:1.2.");
  });

  test.each<[Partial<CslItem>, string]>([
    [{ DOI: "10.1/X", URL: "https://doi.org/10.1/x" }, "DOI:10.1/X."],
    [{ DOI: "10.1/x", URL: "http://dx.doi.org/10.1%2Fx" }, "DOI:10.1/x."],
    [{ URL: "https://doi.org/10.1/x" }, "https://doi.org/10.1/x."],
    [{ CSTR: "1.2", URL: "https://cstr.cn/1.2" }, "CSTR:1.2."],
    [{ arXiv: "2006.02085" }, "https://arxiv.org/abs/2006.02085."],
    [{ arXiv: "2006.02085", DOI: "10.1/x" }, "DOI:10.1/x."],
    [{ arXiv: "2006.02085", URL: "https://a.example/" }, "https://a.example/."],
  ])("nothing leads twice to the same: %j", (members, shown) => {
    expect(text2025({ ...online, ...members })).toBe(`T[EB/OL]. ${shown}`);
  });

  test("the edition of 2015 has a CSTR only where it knows no other way", () => {
    expect(text2015({ ...online, CSTR: "1.2" })).toBe("T[Z/OL]. CSTR:1.2.");
    expect(text2015({ ...online, CSTR: "1.2", DOI: "10.1/x" })).toBe("T[Z/OL]. DOI:10.1/x.");
  });

  test("when a work was looked at is told in 2025 for works of the web, before for all on it", () => {
    const members: Partial<CslItem> = {
      type: "book",
      title: "T",
      publisher: "P",
      issued: { year: 2020 },
      accessed: { year: 2021, month: 2, day: 3 },
      URL: "https://a.example/",
    };
    expect(text2025(members)).toBe("T[M/OL]. P，2020. https://a.example/.");
    expect(text2015(members)).toBe("T[M/OL]. P, 2020[2021-02-03]. https://a.example/.");
    expect(text2015({ ...members, URL: "" })).toBe("T[M]. P, 2020.");
    expect(text2025({ ...members, type: "webpage" })).toBe(
      "T[EB/OL]. （2020）[2021-02-03]. https://a.example/.",
    );
  });
});

const words = fc.constantFrom(
  "Springer, Inc.",
  "学报（理学版）",
  "Where?",
  "北京",
  "A: B",
  "何以？",
  "7",
);

const names = fc.uniqueArray(
  fc.oneof(
    fc.record({
      family: fc.constantFrom("Gao", "Ren", "Cai", "O’Brien", "Müller"),
      given: fc.constantFrom("", "Ce", "J. D.", "Jean-Luc", "?"),
      particle: fc.constantFrom("", "van der", "De"),
      suffix: fc.constantFrom("", "Jr.", "III"),
    }),
    fc.record({
      family: fc.constantFrom("高", "欧阳", "김"),
      given: fc.constantFrom("", "策", "세훈"),
      isEastAsian: fc.constant(true),
    }),
    fc.record({ literal: fc.constantFrom("Google, Inc.", "某公司", "ACM") }),
  ),
  { maxLength: 6 },
);

const dates = fc.constantFrom(
  { year: 2020 },
  { year: 2020, month: 5 },
  { year: 2020, month: 5, day: 9 },
);

const works = fc
  .record(
    {
      type: fc.constantFrom(...types),
      language: fc.constantFrom("zh-Hans", "en", "ja", ""),
      title: fc.constantFrom("题名: 副题名", "A Title: B", "何以中国？", "Go!"),
      author: names,
      hasMoreAuthors: fc.boolean(),
      editor: names,
      translator: names,
      holder: names,
      containerTitle: words,
      publisher: words,
      publisherPlace: words,
      series: words,
      volume: words,
      issue: words,
      page: fc.constantFrom("5", "1-9", "序2"),
      articleNumber: fc.constantFrom("e7", "giad067"),
      number: words,
      edition: fc.constantFrom("1", "2", "Rev.", "修订版", "第三版"),
      version: fc.constantFrom("V2", "1.0"),
      issued: dates,
      issuedText: fc.constant("in press"),
      accessed: dates,
      DOI: fc.constantFrom("10.1000/x", "10.1000/x."),
      arXiv: fc.constant("2006.02085"),
      CSTR: fc.constant("1.2"),
      URL: fc.constantFrom(
        "https://a.example/",
        "https://doi.org/10.1000/x",
        "https://a.example/?",
      ),
    },
    { requiredKeys: [] },
  )
  .map(({ author = [], editor = [], translator = [], holder = [], ...rest }) =>
    itemOf({
      ...rest,
      author: author.map(nameOf),
      editor: editor.map(nameOf),
      translator: translator.map(nameOf),
      holder: holder.map(nameOf),
    }),
  );

const settings = fc.record({
  showAllAuthors: fc.boolean(),
  punctuation: fc.constantFrom("gb" as const, "half" as const),
});

/** Where the standard has somebody else than the authors, or nobody. */
const namesOthers = ({ type, holder, number }: CslItem): boolean =>
  (type === "patent" && holder.length > 0) || (type === "standard" && number !== "");

test("whatever is missing leaves no sign behind, and no author of three is lost", () => {
  fc.assert(
    fc.property(works, settings, fc.constantFrom(gbt7714, gbt77142015), (item, setting, style) => {
      const text = citationText(style(item, setting));
      expect(text).not.toMatch(
        /\.\.|（\s*）|\(\s*\)|\[\]|，，|，：|：：|, ,|, :|(?<!https?:)\/\/(?:[./]|$)|undefined|NaN| {2}| [,.]/,
      );
      expect(text).not.toMatch(/[？！?!]\.(?: |$)/);
      expect(text).toBe(text.trim());
      if (text !== "") expect(text).toMatch(/[^.。][.?!？！]$/);
      const isWhole = setting.showAllAuthors || (item.author.length <= 3 && !namesOthers(item));
      for (const { family, literal } of isWhole ? item.author : []) {
        expect(text.toLowerCase()).toContain((family + literal).toLowerCase());
      }
    }),
    { numRuns: 3000 },
  );
});
