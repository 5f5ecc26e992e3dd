import fc from "fast-check";
import { parseBibtex, readBibtex } from "../../src/bibtex";

test.each([undefined, null, 1, true, {}, [], Symbol("x"), () => "", new Date()])(
  "%p gives nothing",
  (value) => {
    expect(parseBibtex(value)).toEqual([]);
  },
);

test("what looks like HTML stays text", () => {
  const [publication] = parseBibtex(
    "@misc{<b>, title = {<script>alert(1)</script>}, author = {<img src=x onerror=alert(1)>}}",
  );
  expect(publication?.name).toBe("<script>alert(1)</script>");
});

test("names of JavaScript are names", () => {
  const fields = ["__proto__", "constructor", "toString"].map((name) => `${name} = {x}`);
  const [publication] = parseBibtex(`@misc{__proto__, title = {\\constructor A}, ${fields}}`);
  expect(publication).toMatchObject({ id: "__proto__", name: "constructor A" });
  expect(Object.getPrototypeOf({})).toBe(Object.prototype);
  expect({}).not.toHaveProperty("x");
});

const many = 100_000;

test.each([
  ["{"],
  ["}"],
  ["@"],
  ["@a{"],
  ["\n@a{"],
  ["@a{b,"],
  ["@string{a = a # a}\n"],
  ["@comment "],
  ["\\"],
  ["$"],
  ["="],
  ["% "],
  [" "],
  ['"'],
])("100 kB of %j are read in no time", (piece) => {
  const text = piece.repeat(many / piece.length);
  const started = performance.now();
  for (const hostile of [
    text,
    `@article{k, title = {${text}}}`,
    `@article{k, author = {A${text}B}, title = {T}}`,
    `@article{k, title = {A}, ${text}`,
    `@article{k, note = {\\url{${text}}}}`,
  ]) {
    readBibtex(hostile);
  }
  // The slowest takes a second; a step that is not linear takes minutes.
  expect(performance.now() - started).toBeLessThan(20_000);
});

const pieces = [
  ...'@article{ @string{ @comment{ @preamble{ a, title author = month # jan " { } ( ) \\ $ ^ _ % ~ , -- \\\' \\" \\v \\begin{x} \\end{x} \\url{ and others 高策 2020 \n'.split(
    " ",
  ),
  " ",
];

test("never throws, whatever the text", () => {
  const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((all) => all.join(""));
  const inside = soup.map((text) => `@article{k, title = {${text}}, author = {${text}}}`);
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), soup, inside), (text) => {
      const { publications, leftOver, unreadable } = readBibtex(text);
      expect(JSON.parse(JSON.stringify(publications))).toEqual(publications);
      expect(leftOver.every(({ field }) => typeof field === "string")).toBe(true);
      expect(unreadable.every((entry) => entry !== "")).toBe(true);
    }),
  );
});

test("every title comes back, whatever stands beside it", () => {
  const letters = fc.stringMatching(/^[\p{Script=Latin}\p{Script=Han}\p{Script=Greek}]{1,12}$/u);
  const word = fc.oneof(
    letters,
    letters.map((text) => `{${text}}`),
    letters.map((text) => `\\emph{${text}}`),
    letters.map((text) => `{\\bf ${text}}`),
  );
  const title = fc.array(word, { minLength: 1, maxLength: 6 });
  const lettersOf = (text: string): string =>
    text
      .replace(/\\[a-z]+/g, "")
      .replace(/\P{L}/gu, "")
      .normalize("NFC");
  fc.assert(
    fc.property(fc.array(title, { minLength: 1, maxLength: 4 }), fc.boolean(), (titles, broken) => {
      const entries = titles.map(
        (words, index) => `@book{k${index}, year = 2020, title = {${words.join(" ")}}}`,
      );
      const text = [...entries, broken ? "@book{broken, title = {" : ""].join("\n");
      const { publications } = readBibtex(text);
      expect(publications.map(({ name = "" }) => lettersOf(name))).toEqual(
        titles.map((words) => lettersOf(words.join(" "))),
      );
    }),
  );
});
