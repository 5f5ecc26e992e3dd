import { render } from "../../portable";

interface Work {
  [key: string]: unknown;
}

function worksOf(resume: object): Work[] {
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(render(resume))?.[1];
  return (JSON.parse(json ?? "{}") as { subjectOf?: Work[] }).subjectOf ?? [];
}

const basics = { name: "高策", alternateName: "Ce Gao" };

test("an article has its authors, its periodical and its identifiers", () => {
  const publication = {
    name: "Title",
    authors: ["Ce Gao", "Jane Doe", "{Some Consortium}"],
    type: "article-journal",
    venue: "Biology",
    volume: 2,
    issue: 1,
    pages: "378-398",
    releaseDate: "2013-04",
    doi: "10.3390/biology2010378",
    arxiv: "1304.00001",
  };
  expect(worksOf({ basics, publications: [publication] })).toEqual([
    {
      "@type": "ScholarlyArticle",
      name: "Title",
      author: [
        { "@id": "#me" },
        { "@type": "Person", name: "Jane Doe" },
        { "@type": "Organization", name: "Some Consortium" },
      ],
      datePublished: "2013-04",
      isPartOf: {
        "@type": "PublicationIssue",
        issueNumber: "1",
        isPartOf: {
          "@type": "PublicationVolume",
          volumeNumber: "2",
          isPartOf: { "@type": "Periodical", name: "Biology" },
        },
      },
      pagination: "378-398",
      identifier: ["https://doi.org/10.3390/biology2010378", "https://arxiv.org/abs/1304.00001"],
    },
  ]);
});

test.each([
  ["paper-conference", "ScholarlyArticle"],
  ["preprint", "ScholarlyArticle"],
  ["thesis", "Thesis"],
  ["book", "Book"],
  ["chapter", "Chapter"],
  ["report", "Report"],
  ["article-newspaper", "NewsArticle"],
  ["webpage", "WebPage"],
  ["dataset", "Dataset"],
  ["software", "SoftwareSourceCode"],
  ["patent", "CreativeWork"],
])("%s is a %s", (type, expected) => {
  expect(worksOf({ basics, publications: [{ name: "A", type }] })).toMatchObject([
    { "@type": expected, name: "A" },
  ]);
});

test("patents, software and talks are works, too", () => {
  const resume = {
    basics,
    patents: [{ name: "装置", number: "CN1.2", inventors: ["高策"], grantDate: "2021" }],
    softwareCopyrights: [{ name: "软件", holder: "示例大学" }],
    talks: [{ name: "主题", event: "KubeCon" }],
  };
  expect(worksOf(resume)).toMatchObject([
    { additionalType: "Patent", identifier: "CN1.2", author: [{ "@id": "#me" }] },
    { "@type": "SoftwareSourceCode", author: [{ "@type": "Organization", name: "示例大学" }] },
    { additionalType: "Presentation", author: [{ "@id": "#me" }] },
  ]);
});

test("no tags for search engines of articles are there", () => {
  expect(render({ basics, publications: [{ name: "A", doi: "10.1/a" }] })).not.toContain(
    "citation_",
  );
});
