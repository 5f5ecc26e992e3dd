import { readBibtex } from "../../src/bibtex";

const tex = String.raw;

/** The only publication of an entry with these fields. */
function publicationOf(type: string, fields: string) {
  const { publications, unreadable } = readBibtex(`@${type}{k, ${fields}}`);
  expect(unreadable).toEqual([]);
  expect(publications).toHaveLength(1);
  return publications[0];
}

const leftOf = (fields: string): string[] =>
  readBibtex(`@article{k, ${fields}}`).leftOver.map(({ field }) => field);

test.each([
  ["article", "", "article-journal"],
  ["article", "entrysubtype = {newspaper}", "article-newspaper"],
  ["article", "journal = {arXiv preprint arXiv:1706.03762}", "preprint"],
  ["inproceedings", "", "paper-conference"],
  ["conference", "", "paper-conference"],
  ["phdthesis", "", "thesis"],
  ["thesis", "", "thesis"],
  ["misc", "eprint = {1706.03762}, archiveprefix = {arXiv}", "preprint"],
  ["misc", "", "document"],
  ["techreport", "", "report"],
  ["report", "", "report"],
  ["online", "", "webpage"],
  ["electronic", "", "webpage"],
  ["www", "", "webpage"],
  ["book", "", "book"],
  ["proceedings", "", "book"],
  ["incollection", "", "chapter"],
  ["inbook", "", "chapter"],
  ["patent", "", "patent"],
  ["standard", "", "standard"],
  ["dataset", "", "dataset"],
  ["software", "", "software"],
  ["unpublished", "", "document"],
  ["unpublished", "eventtitle = {KubeCon}", "speech"],
  ["presentation", "", "speech"],
  ["whatever", "", "document"],
  ["constructor", "", "document"],
])("@%s{%s} is a %s", (entry, fields, type) => {
  expect(publicationOf(entry, fields)?.type).toBe(type);
});

test.each([
  ["phdthesis", "title = {On}", "Doctoral dissertation"],
  ["phdthesis", "title = {论}", "博士学位论文"],
  ["mastersthesis", "title = {On}", "Master's thesis"],
  ["thesis", "title = {On}, type = {mathesis}", "Master's thesis"],
  ["thesis", "title = {On}, type = {Bachelor's thesis}", "Bachelor's thesis"],
  ["report", "title = {论}, type = {techreport}", "技术报告"],
])("@%s{%s} is a kind of its own", (entry, fields, genre) => {
  expect(publicationOf(entry, fields)?.genre).toBe(genre);
});

test.each([
  ["year = 2020", "2020"],
  ["year = {2020}, month = jan", "2020-01"],
  ["year = {2020}, month = {January}", "2020-01"],
  ["year = {2020}, month = {03}", "2020-03"],
  ["year = {2020}, month = 3, day = 5", "2020-03-05"],
  ["year = {2020}, month = {3月}", "2020-03"],
  ["year = {2020}, month = sept", "2020-09"],
  [`year = {2020}, month = mar # "~15"`, "2020-03-15"],
  [`year = {2020}, month = "15~" # mar`, "2020-03-15"],
  ["year = {2020}, month = {Mar/Apr}", "2020-03"],
  ["year = {2020}, month = {3-4}", "2020-03"],
  ["year = {2020}, month = {March 15--18}", "2020-03-15"],
  ["year = {2020}, month = {Spring}", "2020"],
  ["year = {c2020a}", "2020"],
  ["date = {2018-11-05}", "2018-11-05"],
  ["date = {2018-11-05/2018-11-07}", "2018-11-05"],
  ["date = {2018-11}", "2018-11"],
  ["date = {2018~}", "2018"],
  ["date = {2018/}", "2018"],
  ["date = {../2018}", "2018"],
  ["date = {2018-21}", "2018"],
  ["year = {in press}", undefined],
])("the date of %s is %s", (fields, date) => {
  expect(publicationOf("article", fields)?.releaseDate).toBe(date);
});

test.each<[string, string, object]>([
  ["article", "title = {A}, subtitle = {B}", { name: "A: B" }],
  ["article", "title = {甲}, subtitle = {乙}", { name: "甲：乙" }],
  ["article", "title = {Why?}, subtitle = {B}", { name: "Why? B" }],
  [
    "article",
    "journal = {J}, number = 3, eid = {e12}",
    { venue: "J", issue: "3", articleNumber: "e12" },
  ],
  ["article", "journaltitle = {J}, journalsubtitle = {S}", { venue: "J: S" }],
  ["inproceedings", "booktitle = {B}, booksubtitle = {S}", { venue: "B: S" }],
  ["inproceedings", "series = {LNCS}, number = 11335", { series: "LNCS", volume: "11335" }],
  ["inproceedings", "volume = 34, number = {04}", { volume: "34", issue: "04" }],
  ["techreport", "number = {TR-1}, institution = {MIT}", { number: "TR-1", publisher: "MIT" }],
  [
    "thesis",
    "school = {MIT}, address = {Cambridge}",
    { publisher: "MIT", publisherPlace: "Cambridge" },
  ],
  [
    "patent",
    "number = {CN1}, holder = {{高策公司}}",
    { number: "CN1", holder: [{ literal: "高策公司" }] },
  ],
  ["article", "pages = {1--9}", { pages: "1-9" }],
  ["article", "pages = {1 – 9, 12---15}", { pages: "1-9, 12-15" }],
  [
    "book",
    "editor = {Gao, Ce}, edition = 2",
    { editors: [{ family: "Gao", given: "Ce" }], edition: "2" },
  ],
  ["article", tex`doi = {https://doi.org/10.1007/a\_b}`, { doi: "10.1007/a_b" }],
  ["article", "eprint = {123}, eprinttype = {pubmed}", { pmid: "123" }],
  ["article", "eprint = {cs/0101001}", { arxiv: "cs/0101001" }],
  ["misc", tex`howpublished = {\url{https://example.com/a_b}}`, { url: "https://example.com/a_b" }],
  ["misc", "howpublished = {Preprint}, note = {Draft}", { note: "Preprint, Draft" }],
  [
    "online",
    "url = {https://example.com}, urldate = {2020-05-04}",
    { url: "https://example.com", accessed: "2020-05-04" },
  ],
  ["article", "langid = {english}", { language: "en" }],
  ["article", "language = {chinese}", { language: "zh" }],
  ["article", "langid = {ngerman}", { language: "de" }],
  ["article", "language = {zh-CN}", { language: "zh-CN" }],
  ["article", "language = {中文}", { language: "zh" }],
  ["article", "pubstate = {inpress}", { status: "in-press" }],
  ["article", "pubstate = {已录用}", { status: "accepted" }],
  ["article", "year = {to appear}", { status: "accepted" }],
  ["article", "keywords = {a, b；c}", { keywords: ["a", "b", "c"] }],
  ["article", "pdf = {https://example.com/a.pdf}", { pdf: "https://example.com/a.pdf" }],
])("@%s{%s}", (entry, fields, expected) => {
  expect(publicationOf(entry, fields)).toMatchObject({ id: "k", ...expected });
});

test("what has no place is told, and nothing else", () => {
  const fields =
    "title = {T}, author = {高策}, abstract = {A}, file = {a.pdf}, timestamp = {1}, owner = {me}, bdsk-url-1 = {u}, mendeley-tags = {t}, __markedentry = {x}, groups = {g}, note = {}, language = {klingon}, month = {Spring}, year = 2020, author+an = {1=highlight}, pdf = {a.pdf}";
  expect(leftOf(fields).sort()).toEqual([
    "__markedentry",
    "abstract",
    "author+an",
    "bdsk-url-1",
    "file",
    "groups",
    "language",
    "mendeley-tags",
    "month",
    "owner",
    "pdf",
    "timestamp",
  ]);
});
