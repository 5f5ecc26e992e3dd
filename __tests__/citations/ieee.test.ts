import fc from "fast-check";
import { formatCitation } from "../../src/citations";
import type { CslItem } from "../../src/citations/item";
import type { Name } from "../../src/citations/names/name";
import { ieee } from "../../src/citations/styles/ieee";
import { examplesIeee } from "./examples/ieee";
import { han, itemOf, latin, literal, printedBy, usual } from "./support/item";
import { anyWork, faultOf } from "./support/works";

test.each(examplesIeee)("$source", ({ item, accepts }) => {
  expect(accepts).toContain(formatCitation(item, { style: "ieee" }).text);
});

const { textOf, htmlOf } = printedBy(ieee);

test("an empty work is an empty citation", () => {
  expect(ieee(itemOf({}), usual)).toEqual([]);
});

test("a title alone, and an address alone", () => {
  expect(textOf({ title: "Title" })).toBe("“Title.”");
  expect(textOf({ title: "Why?" })).toBe("“Why?”");
  expect(textOf({ title: "句子。", issued: { year: 2020 } })).toBe("“句子。” 2020.");
  expect(textOf({ type: "book", title: "Title" })).toBe("Title.");
  expect(textOf({ URL: "https://example.org/" })).toBe("[Online]. Available: https://example.org/");
});

describe("names", () => {
  test.each<[Name[], string]>([
    [[latin("Frese", "Karen S.")], "K. S. Frese"],
    [[latin("Godard", "Jean-Luc")], "J.-L. Godard"],
    [[latin("Veen", "Jan", { particle: "van der" })], "J. van der Veen"],
    [[latin("Alembert", "Jean", { particle: "d’" })], "J. d’Alembert"],
    [[latin("Peebles", "P. Z.", { suffix: "Jr." })], "P. Z. Peebles Jr."],
    [[latin("Plato")], "Plato"],
    [[latin("", "Madonna")], "Madonna"],
    [[literal("Qiskit contributors")], "Qiskit contributors"],
    [[han("高", "策")], "高策"],
    [[latin("A", "B"), latin("C", "D")], "B. A and D. C"],
    [[han("于", "潇"), han("刘", "义"), han("孙", "宏波")], "于潇, 刘义, and 孙宏波"],
  ])("%j", (author, expected) => {
    expect(textOf({ author, title: "T" })).toBe(`${expected}, “T.”`);
  });

  const many = Array.from({ length: 7 }, (_, index) => latin(`N${index + 1}`, "A"));

  test("six are all named, of more the first alone", () => {
    expect(textOf({ author: many.slice(0, 6), title: "T" })).toContain("A. N5, and A. N6, “T.”");
    expect(textOf({ author: many, title: "T" })).toBe("A. N1 et al., “T.”");
    expect(textOf({ author: many, title: "T" }, { showAllAuthors: true })).toContain(
      "A. N6, and A. N7, “T.”",
    );
  });

  test("others who are not named", () => {
    const others = { title: "T", hasMoreAuthors: true };
    expect(textOf({ ...others, author: many.slice(0, 2) })).toBe("A. N1, A. N2, et al., “T.”");
    expect(textOf({ ...others, author: [han("于", "潇")], language: "zh-Hans" })).toBe(
      "于潇 等, “T.”",
    );
  });

  test("the owner is a run of its own", () => {
    const author = [latin("A", "B"), latin("Gao", "Ce", { isOwn: true })];
    expect(ieee(itemOf({ author, title: "T" }), usual)).toContainEqual({
      text: "C. Gao",
      isOwn: true,
    });
    expect(htmlOf({ author, title: "T" })).toContain('<strong class="self">C. Gao</strong>');
  });
});

const june = { year: 2020, month: 6, day: 24 };

test.each<[Partial<CslItem>, string]>([
  [{ type: "article-journal", issued: june }, "“T,” Jun. 2020."],
  [{ type: "paper-conference", issued: june }, "“T,” 2020."],
  [{ type: "preprint", issued: june, arXiv: "2006.02085" }, "“T,” 2020, arXiv:2006.02085."],
  [{ type: "article-newspaper", issued: june }, "“T,” Jun. 24, 2020."],
  [{ type: "patent", issued: june }, "“T,” Jun. 24, 2020."],
  [{ type: "article-journal", issuedText: "in press" }, "“T,” in press."],
  [{ type: "article-journal", status: "已录用" }, "“T,” to be published."],
])("date of %j", (members, expected) => {
  expect(textOf({ title: "T", ...members })).toBe(expected);
});

describe("where it is on the web", () => {
  const members = { title: "T", URL: "https://example.org/", issued: { year: 2020 } };

  test("is its DOI before any other address, in a link", () => {
    expect(textOf({ ...members, DOI: "10.1000/182" })).toBe("“T,” 2020, doi: 10.1000/182.");
    expect(htmlOf({ ...members, DOI: "10.1000/182" })).toContain(
      'doi: <a href="https://doi.org/10.1000/182">10.1000/182</a>.',
    );
  });

  test("has no stop behind it, and the day it was seen in front", () => {
    expect(textOf({ ...members, accessed: { year: 2021, month: 2, day: 3 } })).toBe(
      "“T,” 2020. Accessed: Feb. 3, 2021. [Online]. Available: https://example.org/",
    );
  });

  test("is told once where arXiv's DOI says what its identifier says", () => {
    const preprint = { type: "preprint", title: "T", arXiv: "1706.03762" } as const;
    expect(textOf({ ...preprint, DOI: "10.48550/arXiv.1706.03762" })).toBe(
      "“T,” arXiv:1706.03762.",
    );
  });
});

// The guide's own form for a website has stops between its parts; here are the commas of all others.
test("a web page", () => {
  expect(
    textOf({
      type: "webpage",
      title: "Obama inaugurated as President",
      author: [latin("Smith", "J.")],
      containerTitle: "CNN.com",
      accessed: { year: 2009, month: 2, day: 1 },
      URL: "http://www.cnn.com/POLITICS/01/21/obama_inaugurated/index.html",
    }),
  ).toBe(
    "J. Smith, “Obama inaugurated as President,” CNN.com. Accessed: Feb. 1, 2009. [Online]. Available: http://www.cnn.com/POLITICS/01/21/obama_inaugurated/index.html",
  );
});

describe("italics", () => {
  test("of a journal", () => {
    expect(
      htmlOf({ type: "article-journal", title: "T", containerTitle: "Biology", volume: "2" }),
    ).toBe("“T,” <i>Biology</i>, vol. 2.");
  });

  test("of a book", () => {
    expect(htmlOf({ type: "book", title: "T", publisher: "P" })).toBe("<i>T</i>. P.");
    expect(htmlOf({ type: "chapter", title: "T", containerTitle: "Book", page: "4" })).toBe(
      "“T,” in <i>Book</i>, p. 4.",
    );
  });
});

const weaver = latin("Weaver", "Helen");

test.each<[Partial<CslItem>, string]>([
  [
    { type: "book", title: "T", series: "S", publisher: "P", publisherPlace: "Berlin" },
    "T, ser. S. Berlin: P.",
  ],
  [
    { type: "book", title: "T", author: [latin("A", "B")], editor: [weaver], edition: "2" },
    "B. A, T, 2nd ed., H. Weaver, Ed.",
  ],
  [{ type: "book", title: "T", translator: [weaver], publisher: "P" }, "T, H. Weaver, Transl. P."],
  [
    { type: "chapter", title: "T", containerTitle: "B", publisher: "P", publisherPlace: "Berlin" },
    "“T,” in B. Berlin: P.",
  ],
  [
    { type: "paper-conference", title: "T", containerTitle: "C", publisher: "P", page: "1-2" },
    "“T,” in C, P, pp. 1–2.",
  ],
  [
    { type: "patent", title: "T", number: "CN201220158825.2" },
    "“T,” Chinese Patent CN201220158825.2.",
  ],
  [{ type: "patent", title: "T", number: "3 624 125" }, "“T,” Patent 3 624 125."],
  [{ type: "thesis", title: "T", genre: "博士学位论文" }, "“T,” 博士学位论文."],
  [{ type: "thesis", title: "T" }, "“T,” thesis."],
  [{ type: "report", title: "T", number: "5" }, "“T,” Rep. 5."],
  [{ type: "report", title: "T", number: "5", genre: "Technical report" }, "“T,” Tech. Rep. 5."],
  [{ type: "speech", title: "T", containerTitle: "the Forum" }, "“T,” presented at the Forum."],
  [{ type: "speech", title: "T", containerTitle: "示例大会" }, "“T,” presented at 示例大会."],
  [{ type: "speech", title: "T", genre: "Keynote" }, "“T,” Keynote."],
  [
    { type: "software", title: "T", version: "v2.1", issued: { year: 2025 }, publisher: "P" },
    "T. (version 2.1, 2025), P.",
  ],
  [{ type: "dataset", title: "T", version: "V2", publisher: "P" }, "“T,” version 2, P."],
  [
    { type: "preprint", title: "T", containerTitle: "PsyArXiv", issued: { year: 2018 } },
    "“T,” 2018, PsyArXiv.",
  ],
  [{ type: "document", title: "T", containerTitle: "V", page: "1-2" }, "“T,” V, pp. 1–2."],
])("%j", (members, expected) => {
  expect(textOf(members)).toBe(expected);
});

describe("any work", () => {
  test("has no sign twice and no empty bracket", () => {
    fc.assert(
      fc.property(anyWork, fc.boolean(), (item, showAllAuthors) => {
        expect(faultOf(textOf(item, { showAllAuthors }))).toBeUndefined();
      }),
      { numRuns: 3000 },
    );
  });

  test("names every author where all are asked for, and up to six in any case", () => {
    fc.assert(
      fc.property(anyWork, fc.boolean(), (item, isAll) => {
        const author = isAll ? item.author : item.author.slice(0, 6);
        const text = textOf({ ...item, author }, { showAllAuthors: isAll });
        for (const name of author) expect(text).toContain(name.family + name.literal);
      }),
    );
  });
});
