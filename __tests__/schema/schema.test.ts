import { readFileSync } from "node:fs";
import { join } from "node:path";
import official from "@jsonresume/schema/schema.json";
import Ajv, { type ValidateFunction } from "ajv";
import addFormats from "ajv-formats";
import { resumeSchema, type Schema } from "../../scripts/schema";
import { readOptions } from "../../src/options";
import { personalNames, startReading } from "../../src/resume";
import { complete, extended, type Json, sample, schemaSample, student } from "../support/fixtures";
import { leavesOf, patternOf } from "../support/leaves";

const root = join(__dirname, "../..");

function compile(schema: object): ValidateFunction {
  const ajv = new Ajv({ strict: true, allowUnionTypes: true, allErrors: true });
  addFormats(ajv);
  return ajv.compile(schema);
}

const isValid = compile(resumeSchema);
const isOfficial = compile({ ...official, $id: "https://example.org/official.json" });

/** Every named field below a schema, lists and alternatives looked through. */
function fieldsOf(schema: Schema, path = ""): [path: string, field: Schema][] {
  const { properties, items, anyOf } = schema as {
    properties?: Record<string, Schema>;
    items?: Schema;
    anyOf?: Schema[];
  };
  return [
    ...Object.entries(properties ?? {}).flatMap(([key, field]) => {
      const place = path === "" ? key : `${path}.${key}`;
      return [[place, field] as [string, Schema], ...fieldsOf(field, place)];
    }),
    ...(items === undefined ? [] : fieldsOf(items, `${path}[]`)),
    ...(anyOf ?? []).flatMap((alternative) => fieldsOf(alternative, path)),
  ];
}

const fields = fieldsOf(resumeSchema);

test("the file says what the tables say: npx tsx scripts/write-schema.ts writes it", () => {
  const file = readFileSync(join(root, "schema/resume.schema.json"), "utf8");
  expect(JSON.parse(file)).toEqual(resumeSchema);
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

test.each<[string, Json]>([
  ["a name that is a number", { basics: { name: 5 } }],
  ["a list that is a text", { work: "字节跳动" }],
  ["a date that is none", { work: [{ startDate: "至今" }] }],
  ["an option's value", { meta: { themeOptions: { density: "tight" } } }],
  ["an option's type", { meta: { themeOptions: { hide: "basics.phone" } } }],
  ["personal data that nobody knows", { meta: { themeOptions: { personal: ["height"] } } }],
])("%s is not valid", (_, resume) => {
  expect(isValid(resume)).toBe(false);
});

test("what nobody knows is allowed", () => {
  expect(isValid({ other: 1, basics: { other: 1 }, work: [{ other: 1 }] })).toBe(true);
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

type OptionSchema = Schema & { default?: Json; enum?: string[]; anyOf?: { enum?: string[] }[] };

const optionSchemas = fields
  .map(([path, field]) => [/^meta\.themeOptions\.(\w+)$/.exec(path)?.[1], field] as const)
  .filter((entry): entry is readonly [string, OptionSchema] => entry[0] !== undefined);

test("the defaults are those of the reader", () => {
  const { reading } = startReading("zh-Hans", "、");
  const known = { sections: [], labels: [], personal: personalNames };
  const read: Record<string, unknown> = { ...readOptions({}, {}, reading, known) };
  const simple = optionSchemas.filter(
    ([name, { default: value }]) =>
      value !== undefined && !["color", "colors", "photo"].includes(name),
  );
  expect(simple.length).toBeGreaterThan(12);
  for (const [name, { default: value }] of simple)
    expect([name, read[name]]).toEqual([name, value]);
});

/** Rows of the table of options: `| name | values | default |`. */
const rowsIn = (readme: string): string[][] =>
  [...readFileSync(join(root, readme), "utf8").matchAll(/^\| `(\w+)` \| (.+) \| (.+) \|$/gm)]
    .map(([, name = "", values = "", standard = ""]) => [name, values, standard])
    .filter(([name = ""]) => name in Object.fromEntries(optionSchemas));

test.each(["README.md", "README.zh-CN.md"])("%s lists the options as they are", (readme) => {
  const rows = rowsIn(readme);
  expect(rows.map(([name]) => name)).toEqual(optionSchemas.map(([name]) => name));
  for (const [index, [name, values = "", standard = ""]] of rows.entries()) {
    const [, { default: value, enum: words = [], anyOf = [] }] = optionSchemas[index] ?? ["", {}];
    const all = [...words, ...anyOf.flatMap(({ enum: offered = [] }) => offered)];
    expect([name, all.filter((word) => !values.includes(`\`${word}\``))]).toEqual([name, []]);
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    if (value !== undefined) expect([name, standard]).toEqual([name, `\`${shown}\``]);
  }
});
