import { readOptions } from "../../src/options";
import { printPath } from "../../src/problems/path";
import { startReading } from "../../src/resume";

const known = { sections: ["work"], labels: ["work", "summary"], personal: ["gender"] };

function read(themeOptions: unknown, given?: unknown) {
  const { reading, findings } = startReading("zh-Hans", "、");
  const options = readOptions({ meta: { themeOptions } }, given, reading, known);
  return { options, found: findings.map(({ path, code }) => `${printPath(path)} ${code}`) };
}

test("without options there are the defaults", () => {
  const { options, found } = read(undefined);
  expect(found).toEqual([]);
  expect(options).toEqual({
    labels: {},
    dateStyle: "long",
    hanSpacing: "typed",
    showDuration: false,
    sections: [],
    hide: [],
    personal: [],
    font: "sans",
    paper: "A4",
    density: "normal",
    fit: "none",
    color: undefined,
    colors: undefined,
    colorScheme: "auto",
    pageNumbers: true,
    photo: { show: true, shape: "portrait", remote: false },
    publications: {
      style: "resume",
      number: true,
      group: "none",
      self: [],
      showAllAuthors: false,
      punctuation: "gb",
    },
    now: undefined,
  });
});

test("how publications are shown is taken member by member", () => {
  const publications = {
    style: "gbt7714-2015",
    number: "reverse",
    group: "year",
    self: ["C. Gao"],
    showAllAuthors: true,
    punctuation: "half",
  };
  expect(read({ publications })).toMatchObject({ options: { publications }, found: [] });
  expect(read({ publications: { self: "C. Gao" } }).options.publications.self).toEqual(["C. Gao"]);
  const { options, found } = read({ publications: { style: "mla", number: 3, group: "year" } });
  expect(options.publications).toMatchObject({ style: "resume", number: true, group: "year" });
  expect(found).toEqual([
    "meta.themeOptions.publications.style bad-option",
    "meta.themeOptions.publications.number bad-option",
  ]);
});

test("what is given to render wins over the resume's own", () => {
  expect(
    read({ dateStyle: "iso", showDuration: true }, { dateStyle: "numeric" }).options,
  ).toMatchObject({
    dateStyle: "numeric",
    showDuration: true,
  });
});

test("the paper and how it is filled are taken", () => {
  const page = { paper: "Letter", density: "relaxed", fit: "one-page" };
  const { options, found } = read(page);
  expect(options).toMatchObject(page);
  expect(found).toEqual([]);
});

test("the screen and the foot of the page are taken", () => {
  const page = { colorScheme: "dark", pageNumbers: false };
  const { options, found } = read(page);
  expect(options).toMatchObject(page);
  expect(found).toEqual([]);
});

test("a photo is read member by member", () => {
  const { options, found } = read({
    photo: { shape: "circle", show: "no", size: 3, remote: null },
  });
  expect(options.photo).toEqual({ show: true, shape: "circle", remote: false });
  expect(found).toEqual([
    "meta.themeOptions.photo.size unknown-option",
    "meta.themeOptions.photo.show bad-option",
  ]);
});

test("names are taken as they are, and told where nothing has them", () => {
  const names = {
    hide: ["work[2]", "no such place"],
    personal: ["gender", "age"],
    sections: ["job"],
  };
  const { options, found } = read(names);
  expect(options).toMatchObject(names);
  expect(found).toEqual([
    "meta.themeOptions.sections[0] unknown-option",
    "meta.themeOptions.personal[1] unknown-option",
  ]);
});

test("labels may be given for each language", () => {
  const labels = { summary: "简介", "zh-Hans": { work: "履历" }, en: { work: "Jobs" } };
  expect(read({ labels }).options.labels).toEqual({ summary: "简介", work: "履历" });
});

test("labels are texts like any other: cut, cleaned, and no placeholder", () => {
  const labels = { work: "工\ud800作", summary: "undefined" };
  const { options, found } = read({ labels });
  expect(options.labels).toEqual({ work: "工作" });
  expect(found).toEqual([
    "meta.themeOptions.labels.work broken-characters",
    "meta.themeOptions.labels.summary placeholder",
  ]);
  expect(read({ sections: new Array(10_001).fill("work") }).options.sections).toHaveLength(10_000);
});

test("wrong values fall back to the default and are told, as are unknown options", () => {
  const { options, found } = read({
    dateStyle: "short",
    showDuration: "yes",
    sections: "work",
    paper: "letter",
    density: 2,
    fit: true,
    photo: true,
    now: "soon",
    labels: [],
    hide: "work",
    personal: { gender: true },
    color: "no colour",
    colors: ["red"],
    colorScheme: "sepia",
    pageNumbers: 1,
    colour: "red",
  });
  expect(options).toEqual(read(undefined).options);
  expect(found.sort()).toEqual([
    "meta.themeOptions.color bad-option",
    "meta.themeOptions.colorScheme bad-option",
    "meta.themeOptions.colors bad-option",
    "meta.themeOptions.colour unknown-option",
    "meta.themeOptions.dateStyle bad-option",
    "meta.themeOptions.density bad-option",
    "meta.themeOptions.fit bad-option",
    "meta.themeOptions.hide bad-option",
    "meta.themeOptions.labels bad-option",
    "meta.themeOptions.now bad-option",
    "meta.themeOptions.pageNumbers bad-option",
    "meta.themeOptions.paper bad-option",
    "meta.themeOptions.personal bad-option",
    "meta.themeOptions.photo bad-option",
    "meta.themeOptions.sections bad-option",
    "meta.themeOptions.showDuration bad-option",
  ]);
});
