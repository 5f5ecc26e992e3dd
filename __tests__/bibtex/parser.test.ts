import { parseEntries } from "../../src/bibtex/parser";

const tex = String.raw;

/** Entries as plain objects. */
const entriesOf = (text: string) =>
  parseEntries(text).entries.map(({ type, key, fields }) => ({
    type,
    key,
    ...Object.fromEntries(fields),
  }));

test.each([
  ["braces", "@article{a, title = {A {B} C}}", "A {B} C"],
  ["quotes", '@article{a, title = "A {"}B{"} C"}', 'A {"}B{"} C'],
  ["a number", "@article{a, title = 2020}", "2020"],
  ["parentheses", "@article(a, title = {A})", "A"],
  ["a comma behind the last field", "@article{a, title = {A},\n}", "A"],
  ["several lines", "@article{a, title = {A\n   B}}", "A B"],
  ["concatenation", '@string{x = "B"} @article{a, title = "A " # x # { C}}', "A B C"],
  ["capitals", "@ARTICLE{a, TITLE = {A}}", "A"],
  ["an escaped brace", tex`@article{a, title = {A \{ B}}`, tex`A \{ B`],
  ["a comment", "% @article{b}\n@article{a, % here\n title = {A}}", "A"],
  ["a month of BibTeX", "@article{a, title = jan}", "jan"],
  ["an abbreviation that nobody defines", "@article{a, title = June}", "june"],
  ["a word of JavaScript", "@article{a, title = constructor}", "constructor"],
])("reads %s", (_, text, title) => {
  expect(entriesOf(text)).toEqual([expect.objectContaining({ type: "article", key: "a", title })]);
});

test("skips comments, preambles and what stands between entries", () => {
  const text = tex`
    Some words of the author.
    @comment{jabref-meta: databaseType:bibtex;}
    @preamble{"\newcommand{\noopsort}[1]{}"}
    @string{pub = {Springer}}
    @book{a, title = {A}, publisher = pub}`;
  expect(entriesOf(text)).toEqual([{ type: "book", key: "a", title: "A", publisher: "Springer" }]);
  expect(parseEntries(text).unreadable).toEqual([]);
});

test("skips a comment over several lines, and addresses between entries", () => {
  const text = `@comment{\n mail: me@example.com\n}\n@book{a, title = {A}}\nask me@example.com\n@book{b, title = {B}}`;
  expect(entriesOf(text).map(({ key }) => key)).toEqual(["a", "b"]);
  expect(parseEntries(text).unreadable).toEqual([]);
});

test("reads entries with the same key, and several on one line", () => {
  expect(entriesOf("@a{x, t = 1} @a{x, t = 2}@b{y, t = 3}").map(({ key }) => key)).toEqual([
    "x",
    "x",
    "y",
  ]);
});

describe("an entry that is broken", () => {
  const others = (broken: string) =>
    `@string{pub = {Springer} # " Nature"}\n@book{a, title = {A}, publisher = pub}\n${broken}\n@book{z, title = {Z}, publisher = pub}\n`;

  test.each([
    ["no closing brace", "@book{m, title = {M}"],
    ["a field without end", "@book{m, title = {M},\n year = {2020\n}"],
    ["a field without value", "@book{m, title = }"],
    ["no equals sign", "@book{m, title {M}}"],
    ["words without quotes", "@book{m, title = A Book}"],
  ])("leaves the others whole: %s", (_, broken) => {
    const { entries, unreadable } = parseEntries(others(broken));
    expect(entries.map(({ key }) => key)).toEqual(["a", "z"]);
    expect(entries.map(({ fields }) => fields.get("publisher"))).toEqual([
      "Springer Nature",
      "Springer Nature",
    ]);
    expect(unreadable).toEqual([broken]);
  });

  test.each([
    ["no comma", "@book{m, title = {M}\n year = 2020\n note = {N}}", "m"],
    ["no key", "@book{, title = {M}, year = 2020, note = {N}}", ""],
    ["neither key nor comma", "@book{title = {M}, year = 2020, note = {N}}", ""],
    ["spaces in the key", "@book{张 三 2020, title = {M}, year = 2020, note = {N}}", "张-三-2020"],
  ])("is read where there is no doubt: %s", (_, broken, key) => {
    const entries = entriesOf(others(broken));
    expect(entries[1]).toEqual({ type: "book", key, title: "M", year: "2020", note: "N" });
    expect(entries).toHaveLength(3);
    expect(parseEntries(others(broken)).unreadable).toEqual([]);
  });

  test("an abbreviation that is broken is told", () => {
    const { entries, unreadable } = parseEntries("@string{x = }\n@book{a, title = {A}}");
    expect(entries).toHaveLength(1);
    expect(unreadable).toEqual(["@string{x = }"]);
  });
});

test("a text without entries is told, an empty one is not", () => {
  expect(parseEntries("Hello").unreadable).toEqual(["Hello"]);
  expect(parseEntries("me@example.com").unreadable).toEqual(["me@example.com"]);
  expect(parseEntries(" \n ").unreadable).toEqual([]);
});

describe("bounds", () => {
  test("no more than 10,000 entries", () => {
    const entry = "@a{k, t = 1}\n";
    const { entries, unreadable } = parseEntries(entry.repeat(10_001));
    expect(entries).toHaveLength(10_000);
    expect(unreadable).toEqual([entry.trim()]);
  });

  test("no more than 1,000,000 characters, in whole entries", () => {
    const entry = `@a{k, t = {${"x".repeat(299_980)}}}\n`;
    const { entries, unreadable } = parseEntries(entry.repeat(4));
    expect(entries).toHaveLength(3);
    expect(unreadable).toEqual([entry.trim()]);
  });

  test("abbreviations do not multiply a text", () => {
    const doubled = `@string{x = "lol"}\n${"@string{x = x # x}\n".repeat(25)}`;
    const { entries } = parseEntries(`${doubled}@a{k, t = x, u = {U}}`);
    expect(entries[0]?.lost).toEqual(["t", "u"]);
  });
});
