import { readFileSync } from "node:fs";
import { join } from "node:path";
import { resumeSchema } from "../../scripts/schema";
import { readOptions } from "../../src/options";
import { pigments } from "../../src/options/pigments";
import { personalNames, startReading } from "../../src/resume";
import type { Json } from "../support/fixtures";
import { type Field, fieldsOf } from "./fields";

const themeOptions = new Map(fieldsOf(resumeSchema)).get("meta.themeOptions");
const options = Object.entries(themeOptions?.properties ?? {});

/** The members of an option that is an object with names of its own. */
const membersOf = ({ properties = {}, additionalProperties }: Field): [string, Field][] =>
  additionalProperties === true ? Object.entries(properties) : [];

/** What each member is when it is not given. */
const defaultsOf = (field: Field): Record<string, Json> =>
  Object.fromEntries(
    membersOf(field).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );

test("the defaults are those of the reader", () => {
  const { reading } = startReading("zh-Hans", "、");
  const known = { sections: [], labels: [], personal: personalNames };
  const { color, colors, photo, publications, now, ...simple } = readOptions(
    {},
    {},
    reading,
    known,
  );
  expect(defaultsOf({ ...themeOptions })).toEqual({
    ...simple,
    color: pigments[0]?.names[0],
    colors: {},
    photo: {},
    publications: {},
  });
  expect(defaultsOf({ ...new Map(options).get("publications") })).toEqual(publications);
  expect(defaultsOf({ ...new Map(options).get("photo") })).toEqual(photo);
  expect([color, colors, now]).toEqual([undefined, undefined, undefined]);
});

interface Row {
  name: string;
  values: string;
  standard: string;
}

/** The table of options: `| name | values | default |`. */
function rowsIn(readme: string): Row[] {
  const text = readFileSync(join(__dirname, "../..", readme), "utf8");
  const [, section = ""] = /^## (?:Options|选项)$(.*?)^## /ms.exec(text) ?? [];
  return [...section.matchAll(/^\| `(.+?)` \| (.+) \| (.+) \|$/gm)].map(
    ([, name = "", values = "", standard = ""]) => ({ name, values, standard }),
  );
}

const codesIn = (cell: string): string[] =>
  [...cell.matchAll(/`([^`]+)`/g)].map(([, code = ""]) => code);

/** Words that an option, or a member of it, may be. */
const wordsOf = ({ enum: words = [], anyOf = [] }: Field): string[] => [
  ...words,
  ...anyOf.flatMap(({ enum: offered = [] }) => offered),
];

describe.each(["README.md", "README.zh-CN.md"])("%s", (readme) => {
  const rows = rowsIn(readme);

  test("lists the options in their order", () => {
    expect(rows.map(({ name }) => name)).toEqual(options.map(([name]) => name));
  });

  test.each(options)("tells what %s may be, and is by default", (name, option) => {
    const { values, standard } = rows.find((row) => row.name === name) ?? {
      values: "",
      standard: "",
    };
    const codes = codesIn(values);
    if (option.enum !== undefined) {
      expect(codes.filter((code) => /^[A-Za-z][\w-]*$/.test(code))).toEqual(option.enum);
    }
    const members = membersOf(option);
    const told = [
      ...wordsOf(option),
      ...members.flatMap(([member, its]) => [member, ...wordsOf(its)]),
    ];
    expect(told.filter((word) => !values.includes(word))).toEqual([]);
    if (Object.keys(defaultsOf(option)).length > 0) {
      expect(JSON.parse(codes.find((code) => code.startsWith("{")) ?? "{}")).toEqual(
        defaultsOf(option),
      );
    }
    const { default: value } = option;
    const shown = typeof value === "string" ? value : JSON.stringify(value);
    if (value !== undefined) expect(standard).toBe(`\`${shown}\``);
  });
});
