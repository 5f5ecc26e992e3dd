import { readFileSync } from "node:fs";
import { join } from "node:path";
import official from "@jsonresume/schema/schema.json";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { resumeSchema, schemaFile } from "../../scripts/schema";
import { complete, extended, type Json, sample, schemaSample, student } from "../support/fixtures";
import { leavesOf, patternOf, placesOf, replaceAt } from "../support/leaves";
import { fieldsOf } from "./fields";

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const isValid = compile(resumeSchema);
const isOfficial = compile({ ...official, $id: "https://example.org/official.json" });

const fields = fieldsOf(resumeSchema);

test("the file says what the tables say: npx tsx scripts/write-schema.ts writes it", () => {
  const file = readFileSync(join(__dirname, "../../schema/resume.schema.json"), "utf8");
  expect(JSON.parse(file)).toEqual(resumeSchema);
  expect(file === schemaFile).toBe(true);
});

test.each([
  ["the sample", sample],
  ["the student", student],
  ["JSON Resume", complete],
  ["the theme's own fields", extended],
  ["the schema's sample", schemaSample],
])("%s is valid, and by the official schema too", (_, resume) => {
  for (const validate of [isValid, isOfficial]) {
    validate(resume);
    expect(validate.errors ?? []).toEqual([]);
  }
});

test("of the fields of JSON Resume the official schema thinks the same, whatever stands there", () => {
  const odd = [
    5,
    true,
    null,
    "",
    "text",
    "2019-3",
    "2019-03",
    "a@example.org",
    [],
    [5],
    ["text"],
    {},
  ];
  const disagreed = placesOf(complete).flatMap((place) =>
    odd
      .map((value) => [patternOf(place), value, replaceAt(complete, place, value)] as const)
      .filter(([, , resume]) => isValid(resume) !== isOfficial(resume))
      .map(([path, value]) => `${path}: ${JSON.stringify(value)}`),
  );
  expect(disagreed).toEqual([]);
});

test.each<[string, Json]>([
  ["a name that is a number", { basics: { name: 5 } }],
  ["a list that is a text", { work: "字节跳动" }],
  ["a date that is none", { work: [{ startDate: "至今" }] }],
  ["an option's value", { meta: { themeOptions: { density: "tight" } } }],
  ["an option's type", { meta: { themeOptions: { hide: "basics.phone" } } }],
  ["a word that is none", { meta: { themeOptions: { labels: { work: 5 } } } }],
  ["personal data that nobody knows", { meta: { themeOptions: { personal: ["height"] } } }],
  ["a name that is a number in a translation", { translations: { en: { basics: { name: 5 } } } }],
])("%s is not valid", (_, resume) => {
  expect(isValid(resume)).toBe(false);
});

test.each<[string, Json]>([
  ["what nobody knows", { other: 1, basics: { other: 1 }, work: [{ other: 1 }] }],
  [
    "own words instead of a list's",
    { education: [{ kind: "双学位" }], skills: [{ level: "9/10" }] },
  ],
  ["words per language", { meta: { themeOptions: { labels: { en: { work: "Jobs" } } } } }],
  [
    "null in a translation",
    { translations: { zh_TW: { basics: { label: null }, work: [{}, null], skills: null } } },
  ],
])("%s is valid", (_, resume) => {
  expect(isValid(resume)).toBe(true);
});

test("null is valid in translations only", () => {
  expect([{ work: [null] }, { basics: { label: null } }].map((resume) => isValid(resume))).toEqual([
    false,
    false,
  ]);
});

test("every field is explained in English and in Chinese", () => {
  expect(fields.length).toBeGreaterThan(250);
  const silent = fields.filter(([, { description }]) => {
    const [english = "", chinese = ""] = String(description).split("\n");
    return !/^[A-Z`“]/.test(english) || !/\p{Script=Han}/u.test(chinese);
  });
  expect(silent.map(([path]) => path)).toEqual([]);
});

test("every field of the resumes is there", () => {
  const known = new Set(fields.map(([path]) => path));
  const written = [complete, extended].flatMap((resume) =>
    leavesOf(resume).map(({ path }) => patternOf(path).replace(/(?:\[\])+$/, "")),
  );
  expect([...new Set(written)].filter((path) => !known.has(path))).toEqual([]);
});
