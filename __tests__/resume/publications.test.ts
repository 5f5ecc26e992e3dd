import { render, validate } from "../../portable";
import { citedOf, displayName } from "../../src/citations";
import { readResume, startReading } from "../../src/resume";
import { bodyText } from "../support/html";

function read(publication: unknown, rest: object = {}) {
  const { reading, findings } = startReading("en", ", ");
  const { publications } = readResume({ publications: [publication], ...rest }, reading);
  return { publications, codes: findings.map(({ code }) => code) };
}

/** A publication in the terms of CSL. */
function itemOf(publication: unknown) {
  const [first] = read(publication).publications;
  if (first === undefined) throw new Error("nothing was read");
  return citedOf(first, ["高策", "Ce Gao"]).item;
}

test.each<[string, object, object]>([
  [
    "CSL",
    { "container-title": "J", page: "1-2", DOI: "10.1000/a", "publisher-place": "P" },
    { containerTitle: "J", page: "1-2", DOI: "10.1000/a", publisherPlace: "P" },
  ],
  [
    "dates of CSL",
    { title: "A", issued: { "date-parts": [[2020, 6, 1]] } },
    { title: "A", issued: { year: 2020, month: 6, day: 1 } },
  ],
  [
    "dates of CSL as texts",
    { issued: { "date-parts": [["2020"]] }, accessed: { raw: "2021-02" } },
    { issued: { year: 2020 }, accessed: { year: 2021, month: 2 } },
  ],
  [
    "BibTeX",
    { title: "A", booktitle: "B", pages: "1--9", year: 2020, month: "jun" },
    {
      type: "paper-conference",
      containerTitle: "B",
      page: "1-9",
      issued: { year: 2020, month: 6 },
    },
  ],
  [
    "eprints of BibTeX",
    { title: "A", eprint: "2006.02085", archivePrefix: "arXiv" },
    { type: "preprint", arXiv: "2006.02085", containerTitle: "arXiv" },
  ],
  [
    "Google Scholar's preprints",
    { title: "A", journal: "arXiv preprint arXiv:1706.03762", year: "2017" },
    { type: "preprint", arXiv: "1706.03762", containerTitle: "arXiv" },
  ],
  [
    "the number of an article",
    { title: "A", journal: "J", volume: 3, number: 4 },
    { type: "article-journal", volume: "3", issue: "4", number: "" },
  ],
  ["the number of an eprint", { title: "A", number: "arXiv:2006.02085" }, { arXiv: "2006.02085" }],
  ["volume and issue in one", { title: "A", issue: "3(1)" }, { volume: "3", issue: "1" }],
  ["first and last page", { pageStart: 5, pageEnd: 9, title: "A" }, { page: "5-9" }],
  [
    "schema.org",
    {
      "@type": "ScholarlyArticle",
      headline: "A",
      datePublished: "2013-04",
      isPartOf: {
        issueNumber: "1",
        isPartOf: { volumeNumber: 2, isPartOf: [{ name: "Biology" }] },
      },
      sameAs: "https://doi.org/10.3390/biology2010378",
    },
    {
      type: "article-journal",
      title: "A",
      containerTitle: "Biology",
      volume: "2",
      issue: "1",
      DOI: "10.3390/biology2010378",
    },
  ],
  [
    "identifiers in a list",
    { name: "A", identifiers: [{ type: "doi", identifier: "10.1000/a" }] },
    { DOI: "10.1000/a" },
  ],
  [
    "a property value",
    { name: "A", identifier: { propertyID: "doi", value: "doi:10.1000/a" } },
    { DOI: "10.1000/a" },
  ],
  [
    "the address of a DOI",
    { name: "A", url: "https://dx.doi.org/10.1000/a" },
    { DOI: "10.1000/a", URL: "" },
  ],
  [
    "the address of an eprint",
    { name: "A", url: "https://arxiv.org/abs/2006.02085v2" },
    { arXiv: "2006.02085v2" },
  ],
  [
    "a publisher alone",
    { name: "A", publisher: "IEEE AI4I'18" },
    { type: "paper-conference", containerTitle: "IEEE AI4I'18", publisher: "" },
  ],
  [
    "the publisher of a book",
    { name: "A", type: "book", publisher: "P" },
    { containerTitle: "", publisher: "P" },
  ],
  [
    "a thesis",
    { name: "A", type: "mastersthesis", school: "S" },
    { type: "thesis", genre: "Master's thesis", publisher: "S" },
  ],
  ["a Chinese thesis", { name: "论文", type: "博士论文", school: "S" }, { genre: "博士学位论文" }],
  ["letters of GB/T 7714", { name: "A", type: "J" }, { type: "article-journal" }],
  ["a patent by its number", { name: "A", number: "CN201220158825.2" }, { type: "patent" }],
  ["a word for a type", { name: "A", type: "会议" }, { type: "paper-conference" }],
  ["a volume", { name: "A", venue: "V", volume: 1 }, { type: "article-journal" }],
  ["nothing at all", { name: "A" }, { type: "document" }],
])("%s are read", (_, publication, expected) => {
  expect(itemOf(publication)).toMatchObject(expected);
});

const names = (publication: object): string[] => itemOf(publication).author.map(displayName);

test.each<[object, string[]]>([
  [{ authors: "Ce Gao, Rui Ren and Hongming Cai" }, ["Ce Gao", "Rui Ren", "Hongming Cai"]],
  [{ author: "Gao, Ce and Ren, Rui" }, ["Ce Gao", "Rui Ren"]],
  [{ author: [{ family: "Gao", given: "Ce" }, { literal: "Some Lab" }] }, ["Ce Gao", "Some Lab"]],
  [{ authors: "高策、任睿" }, ["高策", "任睿"]],
  [{ authors: ["Ce Gao"], coAuthors: ["Rui Ren"] }, ["Ce Gao", "Rui Ren"]],
  [{ authors: "Ce Gao", coAuthors: "Rui Ren" }, ["Ce Gao", "Rui Ren"]],
  [{ inventors: ["张凯军", "赵永杰"] }, ["张凯军", "赵永杰"]],
  [{ creators: [{ firstName: "Ce", lastName: "Gao" }] }, ["Ce Gao"]],
])("authors of %j", (publication, expected) => {
  expect(names({ name: "A", ...publication })).toEqual(expected);
});

test("and others is no author", () => {
  const item = itemOf({ name: "A", authors: ["Ce Gao", "et al."] });
  expect([item.author.length, item.hasMoreAuthors]).toEqual([1, true]);
});

describe("what is said of an author", () => {
  test.each<[string, object]>([
    ["in words", { authors: "高策（共同一作）、任睿（通讯作者）" }],
    [
      "by the user's marks",
      { authors: "高策*、任睿#", authorMarks: { "*": "equal", "#": "corresponding" } },
    ],
    [
      "by flags",
      {
        authors: [
          { name: "高策", equal: true },
          { name: "任睿", corresponding: "true" },
        ],
      },
    ],
  ])("%s", (_, publication) => {
    const { author } = itemOf({ name: "A", ...publication });
    expect(author.map(({ isEqual, isCorresponding }) => [isEqual, isCorresponding])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  test("a legend tells only what is used", () => {
    const page = (authors: unknown) =>
      bodyText(render({ meta: { language: "zh" }, publications: [{ name: "一", authors }] }));
    expect(page(["高策", { name: "任睿", corresponding: true }])).toMatch(/任睿\*.*\* 通讯作者/s);
    expect(page(["高策", { name: "任睿", corresponding: true }])).not.toContain("共同第一作者");
    expect(page(["高策*"])).not.toContain("通讯作者");
    expect(page(["高策*"])).toContain("高策*");
  });
});

describe("BibTeX", () => {
  const entry = (key: string, title: string) =>
    `@article{${key}, title={${title}}, author={高策 and Ren, Rui}, journal={学报}, year={2020}}`;

  test("an entry is the item, and what stands beside it wins", () => {
    const { publications } = read({
      bibtex: entry("a", "题名"),
      ranks: ["CCF-A"],
      venue: "另一学报",
    });
    expect(publications).toMatchObject([{ name: "题名", venue: "另一学报", ranks: ["CCF-A"] }]);
  });

  test("further entries are further items", () => {
    const { publications } = read({ bibtex: entry("a", "甲") + entry("b", "乙") });
    expect(publications.map(({ name }) => name)).toEqual(["甲", "乙"]);
  });

  test("entries at the root stand behind the others, and are hidden with them", () => {
    const resume = { publications: [{ name: "先" }], bibtex: entry("a", "后") };
    expect(read({ name: "先" }, resume).publications.map(({ name }) => name)).toEqual(["先", "后"]);
    expect(
      bodyText(render({ ...resume, basics: { name: "高策" } }, { hide: ["publications"] })),
    ).not.toMatch(/先|后/);
    expect(
      bodyText(render({ ...resume, basics: { name: "高策" } }, { hide: ["bibtex"] })),
    ).not.toMatch(/后/);
  });

  test("what cannot be read is shown as text, and told", () => {
    const broken = "@article{x, title = ";
    const resume = { publications: [{ bibtex: broken }] };
    expect(bodyText(render(resume))).toContain("@article{x, title =");
    expect(validate(resume, { font: "system" }).map(({ path, code }) => [path, code])).toEqual([
      ["publications[0].bibtex", "converted"],
    ]);
  });

  test("what no page prints is told", () => {
    const resume = {
      publications: [{ bibtex: "@misc{k, title={A}, abstract={Long}, file={x.pdf}}" }],
    };
    expect(validate(resume, { font: "system" }).map(({ path }) => path)).toEqual([
      "publications[0].bibtex.k.abstract",
      "publications[0].bibtex.k.file",
    ]);
  });
});

test("nothing that was written is lost without a word", () => {
  const resume = {
    publications: [
      {
        name: "A",
        isPartOf: 7,
        identifiers: [{}],
        issue: {},
        authorMarks: "x",
        selected: "maybe",
        sameAs: [[]],
      },
    ],
  };
  expect(() => render(resume)).not.toThrow();
  expect(validate(resume).length).toBeGreaterThan(3);
});

test("identifiers that have no place of their own stand in the note, addresses among the links", () => {
  const publication = {
    name: "A",
    doi: "10.1000/a",
    sameAs: ["https://doi.org/10.1000/a", "https://a.example", "https://b.example"],
    identifiers: [
      { type: "ark", identifier: "ark:/1" },
      { type: "doi", identifier: "10.1000/b" },
    ],
  };
  const [first] = read(publication).publications;
  expect(first).toMatchObject({
    doi: "10.1000/a",
    links: [{ url: { written: "https://a.example" } }, { url: { written: "https://b.example" } }],
    note: "ark: ark:/1; doi: 10.1000/b",
  });
});

describe("what is found elsewhere than it is written", () => {
  const shown = (publication: object, hide: string[] = [], rest: object = {}) =>
    bodyText(render({ publications: [publication], ...rest }, { hide, language: "en" }));

  test("is hidden where it is written", () => {
    expect(
      shown({ name: "A", sameAs: "https://doi.org/10.1000/a" }, ["publications[0].sameAs"]),
    ).not.toContain("10.1000");
    expect(shown({ name: "A", volume: 3, number: 44 }, ["publications[0].number"])).not.toContain(
      "44",
    );
    expect(
      shown({ name: "A", bibtex: "@misc{k, note={Secret}}" }, ["publications[0].bibtex"]),
    ).not.toContain("Secret");
    const root = { bibtex: "@misc{k, title={Secret}} @misc{l, title={Open}}" };
    const page = shown({ name: "A" }, ["bibtex.k"], root);
    expect(page).not.toContain("Secret");
    expect(page).toContain("Open");
  });

  test("BibTeX says nothing that stands beside it under another name", () => {
    const bibtex = "@article{a, title={Bib}, author={Gao, Ce}, journal={J}, year=2020}";
    const page = shown({ bibtex, title: "Own", author: "Jane Doe", journal: "Own Journal" });
    expect(page).toMatch(/Own.*Jane Doe.*Own Journal/s);
    expect(page).not.toMatch(/Bib|Gao/);
  });

  test("problems of BibTeX at the root are told by its keys", () => {
    const resume = { bibtex: "@misc{k, title={A}, abstract={B}}" };
    expect(validate(resume, { font: "system" }).map(({ path }) => path)).toEqual([
      "bibtex.k.abstract",
    ]);
  });
});

test.each([
  [["Ce Gao, Rui Ren, Hongming Cai"], 3],
  [["高策、任瑞"], 2],
  [["Gao, Ce"], 1],
])("a list of one text may name several: %j", (authors, count) => {
  expect(itemOf({ name: "A", authors }).author).toHaveLength(count);
});

test.each([
  [{ name: "A", venue: "Proceedings of the VLDB Endowment", volume: 12 }, "article-journal"],
  [{ name: "A", number: "TR12", publisher: "MIT" }, "document"],
  [{ name: "A", type: "Journal Article" }, "article-journal"],
  [{ name: "A", "@type": "http://schema.org/Book" }, "book"],
  [{ name: "A", "@type": ["ScholarlyArticle", "Article"] }, "article-journal"],
  [{ name: "A", type: "[J/OL]" }, "article-journal"],
  [{ name: "A", isbn: "978-0-00-000001-7", publisher: "Press" }, "book"],
])("the type of %j", (publication, type) => {
  expect(itemOf(publication).type).toBe(type);
});
