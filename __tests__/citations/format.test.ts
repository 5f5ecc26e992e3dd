import fc from "fast-check";
import { type CitationOptions, formatCitation, styleNames } from "../../src/citations";
import { hostileTexts } from "../support/hostile";

const paper = {
  name: "一种方法",
  authors: ["张三", "李四", "王五", "赵六", "高策"],
  venue: "示例学报",
  volume: 1,
  issue: 2,
  pages: "3-4",
  releaseDate: "2020-05",
};

describe("the owner", () => {
  test.each(styleNames)("is bold in %s", (style) => {
    const { html } = formatCitation(paper, { style, self: "高策", showAllAuthors: true });
    expect(html).toContain('<strong class="self">高策</strong>');
  });

  test.each(styleNames)("is bold in %s by initials", (style) => {
    const authors = ["Jane Doe", "Ce Gao"];
    const { html } = formatCitation({ ...paper, authors }, { style, self: ["高策", "C. Gao"] });
    expect(html).toMatch(/<strong class="self">[^<]*Gao[^<]*<\/strong>/i);
  });

  test("is cut off by a strict style unless all are asked for", () => {
    expect(formatCitation(paper, { style: "gbt7714", self: "高策" }).text).toMatch(
      /^张三，李四，王五，等\. /,
    );
    expect(
      formatCitation(paper, { style: "gbt7714", self: "高策", showAllAuthors: true }).text,
    ).toMatch(/^张三，李四，王五，赵六，高策\. /);
  });

  test("is shown in a resume behind very many others", () => {
    const authors = [...Array.from({ length: 30 }, (_, index) => `Author${index} Doe`), "Ce Gao"];
    const many = { ...paper, name: "A Method", authors };
    const { text } = formatCitation(many, { style: "resume", self: "Ce Gao" });
    expect(text).toContain("Author9 Doe, …, Ce Gao.");
    expect(formatCitation(many, { self: "Ce Gao", showAllAuthors: true }).text).toContain(
      "Author29 Doe, Ce Gao.",
    );
  });
});

describe("words go by the work's language", () => {
  test.each([
    ["gbt7714", "一种方法", "等."],
    ["gbt7714", "A Method", "et al."],
    ["gbt7714-2015", "A Method", "et al."],
  ] as const)("%s: %s", (style, name, word) => {
    for (const language of ["zh-Hans", "en"]) {
      expect(formatCitation({ ...paper, name }, { style, language }).text).toContain(word);
    }
  });

  test("the language that the user gives wins", () => {
    const { text } = formatCitation(
      { ...paper, name: "GPT", language: "zh" },
      { style: "gbt7714" },
    );
    expect(text).toContain("等.");
  });
});

test("punctuation of gbt7714 may be ASCII", () => {
  expect(formatCitation(paper, { style: "gbt7714", punctuation: "half" }).text).toBe(
    "张三, 李四, 王五, 等. 一种方法[J]. 示例学报, 2020, 1(2): 3-4.",
  );
});

test("BibTeX is read, and what stands beside it wins", () => {
  const bibtex =
    "@article{a, title={A {Method}}, author={Gao, Ce and others}, journal={J}, year=2020}";
  expect(formatCitation({ bibtex, venue: "Journal" }, { style: "gbt7714" }).text).toBe(
    "Gao C，et al. A Method[J]. Journal，2020.",
  );
});

test.each<[unknown, CitationOptions]>([
  [undefined, {}],
  [null, {}],
  [7, {}],
  ["A text", {}],
  [[], {}],
  [{ authors: 7, name: {}, releaseDate: [], doi: {}, links: 3 }, {}],
  [{ name: "A" }, { style: "nonsense" } as unknown as CitationOptions],
  [{ name: "A" }, null as unknown as CitationOptions],
  [{ name: "A", authors: [null, {}, [], "B C"] }, { self: [1] as unknown as string[] }],
])("any value gives a citation: %j", (value, options) => {
  const { text, html } = formatCitation(value, options);
  expect(`${text}${html}`).not.toMatch(/undefined|\[object|NaN|Invalid/);
});

const fields = [
  "name",
  "authors",
  "type",
  "venue",
  "publisher",
  "publisherPlace",
  "volume",
  "issue",
  "pages",
  "number",
  "edition",
  "version",
  "genre",
  "editors",
  "translators",
  "holder",
  "releaseDate",
  "accessed",
  "doi",
  "arxiv",
  "cstr",
  "url",
  "status",
  "ranks",
  "language",
  "bibtex",
] as const;

test.each(styleNames)("%s makes no markup of hostile text", (style) => {
  for (const hostile of hostileTexts) {
    for (const field of fields) {
      const { html } = formatCitation({ name: "A", authors: "B C", [field]: hostile }, { style });
      const tags = html.match(/<[^>]*>/g) ?? [];
      expect(
        tags.filter(
          (tag) =>
            !/^<(?:\/?(?:i|strong|a)|strong class="self"|a href="https?:[^"<>]*")>$/.test(tag),
        ),
      ).toEqual([]);
    }
  }
});

const anyPublication = fc.dictionary(
  fc.constantFrom(...fields),
  fc.oneof(fc.string({ unit: "grapheme" }), fc.integer(), fc.anything({ maxDepth: 2 })),
);

test("no value makes a style throw or print a sign twice", () => {
  fc.assert(
    fc.property(anyPublication, fc.constantFrom(...styleNames), (publication, style) => {
      const { text } = formatCitation(publication, { style });
      expect(text).not.toMatch(/undefined|\[object Object\]|Invalid Date/);
    }),
    { numRuns: 2000 },
  );
});
