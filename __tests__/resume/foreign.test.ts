import { readFileSync } from "node:fs";
import { join } from "node:path";
import { render, validate } from "../../portable";
import { markdownOf } from "../../src/resume/rich-text";
import { deepFreeze } from "../support/fixtures";
import { bodyText } from "../support/html";

/** A text without its white space: elements stand on lines of their own here. */
const squeezed = (text: string): string => text.replace(/\s+/g, "");

const read = (name: string): unknown =>
  deepFreeze(JSON.parse(readFileSync(join(__dirname, `../fixtures/foreign/${name}.json`), "utf8")));

test.each([
  [
    "json-resume-0",
    ["Jane Roe", "Programmer", "jane.example.com", "Acme", "President", "Jan 2013 – Jan 2014"],
    ["Charity", "On Compilers", "Some Press", "Chess", "blitz", "San Francisco", 'class="photo"'],
    ["bio"],
  ],
  [
    "yamlresume",
    ["Backend engineer", "Ten years of services", "San Francisco", "United States", "janeroe"],
    ["Bachelor in Computer Science", "GPA: 3.9", "Compilers, Networks", "Sep 2012 – Jul 2016"],
    ["languages[0].keywords"],
  ],
  [
    "rendercv",
    [
      "Researcher",
      "San Francisco, CA",
      "schedulers",
      "PhD in Computer Science",
      "Sep 2016 – May 2021",
    ],
    ["Jun 2021 – Present", "Fair Scheduling for Clusters", "Some Journal", "DOI:10.1000/example"],
    [],
  ],
  [
    "reactive-resume",
    ["Product engineer", "Driving licence C1", "Builds products & teams.", "Mar 2019 – Present"],
    ["Shipped the editor", "Lead", "2021 – 2023", "MSc in Design", "Advanced", "Cloud Architect"],
    [],
  ],
])("a file of %s reads well", (name, first, second, unknown) => {
  const resume = read(name);
  const html = render(resume);
  const text = bodyText(html);
  const shown = [...first, ...second].filter(
    (piece) => !squeezed(piece.startsWith("class") ? html : text).includes(squeezed(piece)),
  );
  expect(shown).toEqual([]);
  expect(text).not.toMatch(/<\/?(?:p|ul|li|strong)>/);
  const unread = validate(resume).filter(({ code }) => code === "unknown-field");
  expect(unread.map(({ path }) => path)).toEqual(unknown);
});

test("what is hidden there is hidden here", () => {
  const html = render(read("reactive-resume"));
  expect(html).not.toMatch(/Secret Ltd|Spy|Hidden award/);
});

test("items with headings of their own keep them", () => {
  const text = bodyText(render(read("rendercv")));
  expect(text).toContain("invited talks");
  expect(text).toContain("Schedulers and fairness, 2022");
  expect(text).toContain("Go, Rust, Python");
});

test.each([
  ["<p>one</p><p>two</p>", "one\n\ntwo"],
  ["<ul><li><p>a</p></li><li>b</li></ul>", "- a\n- b"],
  ["a<br>b &lt;script&gt;", "a\nb <script>"],
  ['<p class="x">1 < 2</p>', "1 < 2"],
  ["plain", "plain"],
])("%s as markdown", (html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

test("markdown from hostile text takes time in proportion", () => {
  for (const piece of ["<", "<a ", "- ", "\n", "&", "<li>"]) {
    const text = piece.repeat(50_000);
    const before = performance.now();
    markdownOf(text);
    expect(performance.now() - before).toBeLessThan(2000);
  }
});
