import fc from "fast-check";
import { formatCitation } from "../../src/citations";
import type { CslItem } from "../../src/citations/item";
import type { Name } from "../../src/citations/names/name";
import { apa } from "../../src/citations/styles/apa";
import type { PublicationType } from "../../src/locales/locale";
import { examplesApa } from "./examples/apa";
import { han, itemOf, latin, literal, printedBy, usual } from "./support/item";
import { anyWork, faultOf } from "./support/works";

test.each(examplesApa)("$source", ({ item, accepts }) => {
  expect(accepts).toContain(formatCitation(item, { style: "apa" }).text);
});

const { textOf, htmlOf } = printedBy(apa);

test("an empty work is an empty citation", () => {
  expect(apa(itemOf({}), usual)).toEqual([]);
});

test("a title alone, and an address alone", () => {
  expect(textOf({ title: "Title" })).toBe("Title. (n.d.).");
  expect(textOf({ title: "Why?" })).toBe("Why? (n.d.).");
  expect(textOf({ title: "句子。" })).toBe("句子。 (n.d.).");
  expect(textOf({ URL: "https://example.org/" })).toBe("(n.d.). https://example.org/");
});

describe("names", () => {
  test.each<[Name[], string]>([
    [[latin("Frese", "Karen S.")], "Frese, K. S."],
    [[latin("Godard", "Jean-Luc")], "Godard, J.-L."],
    [[latin("Veen", "Jan", { particle: "van der" })], "van der Veen, J."],
    [[latin("Alembert", "Jean", { particle: "d’" })], "d’Alembert, J."],
    [[latin("Peebles", "P. Z.", { suffix: "Jr." })], "Peebles, P. Z., Jr."],
    [[latin("Plato")], "Plato."],
    [[latin("", "Madonna")], "Madonna."],
    [[literal("Pew Research Center")], "Pew Research Center."],
    [[han("高", "策")], "高策."],
    [[latin("A", "B"), latin("C", "D")], "A, B., & C, D."],
    [[literal("One Institute"), literal("Another")], "One Institute & Another."],
    [[literal("One Institute"), latin("C", "D")], "One Institute, & C, D."],
    [[han("于", "潇"), han("刘", "义"), han("孙", "宏波")], "于潇, 刘义, & 孙宏波."],
  ])("%j", (author, expected) => {
    expect(textOf({ author, title: "T", issued: { year: 2014 } })).toBe(`${expected} (2014). T.`);
  });

  const many = Array.from({ length: 23 }, (_, index) => latin(`N${index + 1}`, "A"));

  test("twenty are all named, of more the first nineteen and the last", () => {
    expect(textOf({ author: many.slice(0, 20), title: "T" })).toContain("N19, A., & N20, A. (");
    const cut = textOf({ author: many, title: "T" });
    expect(cut).toContain("N19, A., . . . N23, A. (n.d.).");
    expect(cut).not.toContain("N20");
    expect(textOf({ author: many, title: "T" }, { showAllAuthors: true })).toContain(
      "N22, A., & N23, A. (",
    );
  });

  test("others who are not named", () => {
    const others = { title: "T", hasMoreAuthors: true };
    expect(textOf({ ...others, author: [latin("Olive", "K. A.")] })).toBe(
      "Olive, K. A., et al. (n.d.). T.",
    );
    expect(textOf({ ...others, author: [han("于", "潇")], language: "zh-Hans" })).toBe(
      "于潇 等. (n.d.). T.",
    );
  });

  test("the owner is a run of its own", () => {
    const author = [latin("A", "B"), latin("Gao", "Ce", { isOwn: true })];
    expect(apa(itemOf({ author, title: "T" }), usual)).toContainEqual({
      text: "Gao, C.",
      isOwn: true,
    });
    expect(htmlOf({ author, title: "T" })).toContain('<strong class="self">Gao, C.</strong>');
  });
});

test.each<[Partial<CslItem>, string]>([
  [{ type: "article-journal", issued: { year: 2020, month: 6, day: 24 } }, "(2020)"],
  [{ type: "article-newspaper", issued: { year: 2020, month: 6, day: 24 } }, "(2020, June 24)"],
  [{ type: "webpage", issued: { year: 2020, month: 6 } }, "(2020, June)"],
  [{ type: "speech", issued: { year: 2020 } }, "(2020)"],
  [{ issuedText: "in press" }, "(in press)"],
  [{ issuedText: "（待刊）" }, "(待刊)"],
  [{ status: "accepted" }, "(in press)"],
  [{ status: "在审" }, "(n.d.)"],
])("date of %j", (members, expected) => {
  expect(textOf({ title: "T", author: [latin("A", "B")], ...members })).toContain(
    `A, B. ${expected}. T.`,
  );
});

describe("a DOI is a link, before any other address", () => {
  test("and its prefix stands once", () => {
    const members = { title: "T", DOI: "10.1000/182", URL: "https://example.org/" };
    expect(textOf(members)).toBe("T. (n.d.). https://doi.org/10.1000/182");
    expect(htmlOf(members)).toContain(
      '<a href="https://doi.org/10.1000/182">https://doi.org/10.1000/182</a>',
    );
  });
});

describe("italics", () => {
  test("of a journal and its volume", () => {
    expect(
      htmlOf({
        type: "article-journal",
        title: "T",
        containerTitle: "Biology",
        volume: "2",
        issue: "1",
        page: "378-398",
      }),
    ).toBe("T. (n.d.). <i>Biology</i>, <i>2</i>(1), 378–398.");
  });

  test("of the book that a chapter stands in", () => {
    expect(htmlOf({ type: "chapter", title: "T", containerTitle: "Book", page: "4" })).toBe(
      "T. (n.d.). In <i>Book</i> (p. 4).",
    );
  });

  test.each<PublicationType>([
    "book",
    "thesis",
    "report",
    "dataset",
    "software",
    "webpage",
    "preprint",
    "standard",
    "patent",
    "speech",
  ])("of the title of a %s", (type) => {
    expect(htmlOf({ type, title: "Title" })).toContain("<i>Title</i>");
  });
});

describe("what stands behind a title", () => {
  const book = { type: "book", title: "T", author: [latin("A", "B")] } as const;
  const weaver = latin("Weaver", "Helen");

  test.each<[Partial<CslItem>, string]>([
    [{ ...book, edition: "第3版" }, "T (3rd ed.)."],
    [{ ...book, edition: "1" }, "T."],
    [{ ...book, edition: "Rev." }, "T (Rev. ed.)."],
    [{ ...book, edition: "修订版" }, "T (修订版)."],
    [{ ...book, translator: [weaver], edition: "2" }, "T (H. Weaver, Trans.; 2nd ed.)."],
    [{ ...book, editor: [weaver], translator: [weaver] }, "T (H. Weaver, Ed. & Trans.)."],
    [{ ...book, editor: [weaver, latin("C", "D")] }, "T (H. Weaver & D. C, Eds.)."],
    [{ type: "patent", title: "T", number: "CN1.2" }, "T (Patent No. CN1.2)."],
    [{ type: "patent", title: "T", number: "专利号 1" }, "T (专利号 1)."],
    [{ type: "report", title: "T", number: "123" }, "T (Report No. 123)."],
    [{ type: "report", title: "T", number: "Report 5" }, "T (Report 5)."],
    [{ type: "standard", title: "T", number: "GB/T 7714—2025" }, "T (GB/T 7714—2025)."],
    [{ type: "thesis", title: "T" }, "T [Thesis]."],
    [
      { type: "thesis", title: "T", genre: "硕士学位论文", publisher: "清华大学" },
      "T [硕士学位论文, 清华大学].",
    ],
    [{ type: "software", title: "T", version: "v1.0" }, "T (Version 1.0) [Computer software]."],
    [{ type: "dataset", title: "T", version: "Version 2" }, "T (Version 2) [Data set]."],
    [{ type: "preprint", title: "T", arXiv: "1.2", version: "V2" }, "T (arXiv:1.2; Version 2)."],
  ])("%j", (members, expected) => {
    expect(textOf(members)).toContain(expected);
  });
});

test("a patent without inventors is its holder's, who is not named twice", () => {
  const holder = [literal("Example Ltd.")];
  expect(textOf({ type: "patent", title: "T", holder, publisher: "Example Ltd." })).toBe(
    "Example Ltd. (n.d.). T.",
  );
});

test("a work of no known type keeps where it is to be found", () => {
  expect(
    textOf({ type: "document", title: "T", containerTitle: "Venue", volume: "3", page: "1-2" }),
  ).toBe("T. (n.d.). Venue, 3, 1–2.");
  expect(textOf({ type: "document", title: "T", containerTitle: "Venue" })).toBe(
    "T. (n.d.). Venue.",
  );
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

  test("names every author where all are asked for, and up to twenty in any case", () => {
    fc.assert(
      fc.property(anyWork, fc.boolean(), (item, isAll) => {
        const author = isAll ? item.author : item.author.slice(0, 20);
        const text = textOf({ ...item, author }, { showAllAuthors: isAll });
        for (const name of author) expect(text).toContain(name.family + name.literal);
      }),
    );
  });
});
