import { render } from "../../portable";
import type { Options } from "../../src/options";
import type { Publication } from "../../src/resume/types";
import { publications } from "../../src/sections/publications";
import { bodyText } from "../support/html";
import { reading } from "./context";

function built(items: Publication[], options: NonNullable<Options["publications"]> = {}) {
  const { resume, context } = reading(
    { basics: { name: "高策", alternateName: "Ce Gao" }, publications: items },
    { language: "zh-Hans", publications: options },
  );
  return publications.build(resume, context);
}

const text = (items: Publication[], options: Options = {}): string =>
  bodyText(
    render({ basics: { name: "高策" }, publications: items }, { language: "zh", ...options }),
  );

const titles = (items: Publication[], options: NonNullable<Options["publications"]>) =>
  built(items, options)?.groups.map(({ heading, start, items: entries }) => [
    heading,
    start,
    entries.map(({ row }) => row?.title?.text),
  ]);

const three: Publication[] = [
  { name: "甲", type: "article-journal", releaseDate: "2019" },
  { name: "乙", type: "paper-conference", releaseDate: "2021" },
  { name: "丙", type: "article-journal" },
];

describe("order", () => {
  test("is as given", () => {
    expect(titles(three, {})).toEqual([["", 1, ["甲", "乙", "丙"]]]);
  });

  test("by type, numbers going on", () => {
    expect(titles(three, { group: "type" })).toEqual([
      ["期刊论文", 1, ["甲", "丙"]],
      ["会议论文", 3, ["乙"]],
    ]);
  });

  test("by year, the latest first, undated last", () => {
    expect(titles(three, { group: "year" })).toEqual([
      ["2021", 1, ["乙"]],
      ["2019", 2, ["甲"]],
      ["未注明日期", 3, ["丙"]],
    ]);
  });

  test("counts down", () => {
    expect(titles(three, { group: "type", number: "reverse" })).toEqual([
      ["期刊论文", 3, ["甲", "丙"]],
      ["会议论文", 1, ["乙"]],
    ]);
  });

  test("has the selected ones first", () => {
    const [first = {}, ...others] = three;
    const items = [...others, { ...first, selected: true }];
    expect(titles(items, {})).toEqual([
      ["代表性成果", 1, ["甲"]],
      ["其他成果", 2, ["乙", "丙"]],
    ]);
    expect(titles(items, { group: "type" })?.map(([heading]) => heading)).toEqual([
      "代表性成果",
      "期刊论文",
      "会议论文",
    ]);
    expect(titles([{ ...first, selected: true }], {})?.map(([heading]) => heading)).toEqual([""]);
  });

  test("numbers are those of one list on the page", () => {
    const html = render(
      { publications: three },
      { language: "zh", publications: { group: "type", number: "reverse" } },
    );
    expect(html.match(/<ol[^>]*>/g)).toEqual([
      '<ol class="numbered" reversed start="3">',
      '<ol class="numbered" reversed>',
    ]);
    const plain = render({ publications: three }, { publications: { number: false } });
    expect(plain).not.toContain("<ol");
  });
});

const tags = (item: Publication) =>
  built([{ name: "题名", ...item }])?.groups[0]?.items[0]?.tags.map((tag) => tag.text);

test.each<[Publication, string[]]>([
  [{ ranks: ["CCF-A", "SCI 一区"] }, ["CCF-A", "SCI 一区"]],
  [{ venue: "ICA3PP'18 (CCF-C)" }, ["CCF-C"]],
  [{ venue: "学报（SCI 一区）", ranks: ["SCI 一区", "EI"] }, ["SCI 一区", "EI"]],
  [{ venue: "学报（自然科学版）" }, []],
  [{ venue: "CCF-A 会议", ranks: "CCF-A" }, []],
  [{ impactFactor: 12.3, citations: 120 }, ["IF 12.3", "被引 120 次"]],
  [{ impactFactor: "影响因子 3", citations: "被引 5 次" }, ["影响因子 3", "被引 5 次"]],
  [{ awards: ["最佳论文奖"] }, ["最佳论文奖"]],
  [{ status: "accepted" }, ["已录用"]],
  [{ status: "在审" }, ["在审"]],
  [{ status: "published" }, []],
])("tags of %j", (item, expected) => {
  expect(tags(item)).toEqual(expected);
});

const links = (item: Publication, options = {}) =>
  built([{ name: "题名", ...item }], options)?.groups[0]?.items[0]?.links.map((link) => [
    link.text,
    link.href,
  ]);

const titleHref = (item: Publication) =>
  built([{ name: "题名", ...item }])?.groups[0]?.items[0]?.row?.title?.href;

describe("links", () => {
  const doi = "10.1000/a";
  const url = "https://example.org/a";

  test.each<[Publication, string | undefined]>([
    [{ doi, url, arxiv: "2006.02085" }, "https://doi.org/10.1000/a"],
    [{ url, arxiv: "2006.02085" }, url],
    [{ arxiv: "2006.02085" }, "https://arxiv.org/abs/2006.02085"],
    [{}, undefined],
    [{ url: "javascript:alert(1)" }, undefined],
  ])("the title of %j", (item, href) => {
    expect(titleHref(item)).toBe(href);
  });

  test("stand in a row, in the page's words, identifiers to be read on paper", () => {
    expect(
      links({ doi, url, arxiv: "2006.02085", cstr: "1.2", pdf: `${url}.pdf`, code: `${url}/code` }),
    ).toEqual([
      ["DOI:10.1000/a", "https://doi.org/10.1000/a"],
      ["arXiv:2006.02085", "https://arxiv.org/abs/2006.02085"],
      ["CSTR:1.2", "https://cstr.cn/1.2"],
      ["example.org/a", url],
      ["PDF", `${url}.pdf`],
      ["代码", `${url}/code`],
    ]);
  });

  test("may be the owner's own", () => {
    const own = [{ label: "解读", url }, { type: "slides", url }, { url }, { type: "pdf", url }];
    expect(links({ links: own })?.map(([label]) => label)).toEqual([
      "解读",
      "幻灯片",
      "example.org/a",
      "PDF",
    ]);
    expect(links({ links: { 解读: url } })).toEqual([["解读", url]]);
  });

  test("that are not safe are text", () => {
    expect(links({ pdf: "file:///a.pdf", links: [{ label: "x", url: "javascript:1" }] })).toEqual([
      ["PDF: file:///a.pdf", undefined],
      ["x: javascript:1", undefined],
    ]);
  });

  test("that a citation has already are not repeated", () => {
    expect(links({ doi, code: url }, { style: "gbt7714" })).toEqual([["代码", url]]);
  });
});

describe("what a style does not print", () => {
  const item: Publication = {
    name: "Title",
    authors: "Jane Doe",
    type: "book",
    publisher: "Press",
    releaseDate: "2020",
    isbn: "978-0-00-000001-7",
    pmid: 24314719,
    keywords: ["one", "two"],
    note: "A note",
    translators: ["John Roe"],
    edition: 2,
  };

  test.each(["resume", "gbt7714", "gbt7714-2015", "apa", "ieee"] as const)(
    "stands in a quiet line: %s",
    (style) => {
      const page = text([item], { publications: { style } });
      for (const piece of ["978-0-00-000001-7", "24314719", "one、two", "A note"]) {
        expect(page).toContain(piece);
      }
      expect(page.match(/Roe/gi)).toHaveLength(1);
    },
  );

  test("a DOI that is none is text", () => {
    expect(text([{ name: "A", doi: "see below" }])).toContain("DOI：see below");
  });

  test("a type that nobody knows is text", () => {
    expect(text([{ name: "A", type: "Zine" }])).toContain("Zine");
  });
});

describe("nothing is taken for said that only looks so", () => {
  test.each<[Publication, string]>([
    [{ name: "T", type: "book", venue: "LNCS", volume: "12", edition: "1" }, "版次：1"],
    [{ name: "T", type: "article-journal", venue: "JOSS", volume: "21", version: "2" }, "版本：2"],
    [{ name: "Cloud scheduling", keywords: ["Cloud"] }, "关键词：Cloud"],
    [{ name: "Oral histories", note: "Oral" }, "Oral\n"],
    [{ name: "T", links: [{ label: "Oral talk" }] }, "Oral talk"],
    [{ name: "T", pdf: "ask me" }, "ask me"],
    [{ name: "T", url: "not published", doi: "10.1000/x" }, "not published"],
    [{ name: "T", url: "not published" }, "not published"],
  ])("%j", (item, piece) => {
    for (const style of ["resume", "gbt7714", "gbt7714-2015", "apa", "ieee"] as const) {
      const page = text([item], { publications: { style } }).replace(/[ ·]*\n\s*/g, "\n");
      expect(page).toContain(piece);
    }
  });

  test("a DOI with signs that are encoded in links is printed once", () => {
    const doi = "10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2";
    const page = text([{ name: "T", doi }], { publications: { style: "gbt7714" } });
    expect(page.match(/AID-SIM968/g)).toHaveLength(1);
  });

  test("a sign that an author has already gets no second meaning", () => {
    const page = text([{ name: "T", authors: ["高策*", "任睿（通讯作者）"] }]).replace(
      /\s*\n\s*/g,
      "",
    );
    expect(page).toContain("高策*");
    expect(page).toContain("‡ 通讯作者");
  });
});

describe("patents, talks and software", () => {
  const resume = {
    basics: { name: "高策" },
    patents: [
      {
        name: "装置",
        number: "CN1.2",
        inventors: ["高策", "张三"],
        applicant: "某大学",
        grantDate: "2021-05-06",
        status: "granted",
      },
    ],
    talks: [{ name: "主题", event: "KubeCon", location: "上海", date: "2018-11" }],
    softwareCopyrights: [
      { name: "软件", number: "2020SR0123456", holder: "高策", date: "2020-01" },
    ],
  };

  test("follow the style", () => {
    const options: Options = { language: "zh", publications: { style: "gbt7714" } };
    const page = bodyText(render(resume, options)).replace(/\s*\n\s*/g, "");
    expect(page).toContain("某大学. 装置：CN1.2[P]. 2021-05-06.");
    expect(page).toContain("高策、张三");
    expect(page).toContain("已授权");
    expect(page).toContain("高策. 主题[C]//KubeCon. 上海，2018.");
    expect(page).toContain("高策. 软件：2020SR0123456[CP]. 2020.");
  });

  test("have the owner in bold, also by initials", () => {
    const html = render(
      {
        ...resume,
        basics: { name: "Ce Gao" },
        patents: [{ name: "Device", inventors: "C. Gao and J. Doe" }],
      },
      { language: "en" },
    );
    expect(html).toContain('<strong class="self">C. Gao</strong>');
  });
});

test.each(["resume", "gbt7714", "apa", "ieee"] as const)(
  "a thousand works are shown: %s",
  (style) => {
    const items = Array.from({ length: 1000 }, (_, index) => ({
      name: `Work ${index}.`,
      authors: ["Jane Doe", "高策"],
      venue: "Journal of Examples",
      volume: index,
      doi: `10.5555/${index}`,
    }));
    const html = render({ publications: items }, { publications: { style, group: "year" } });
    expect(items.filter(({ name }) => !html.includes(name))).toEqual([]);
    expect(html).toContain('class="numbered three-digits"');
  },
);
