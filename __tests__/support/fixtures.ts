import { readFileSync } from "node:fs";
import { join } from "node:path";

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type JsonObject = { [key: string]: Json };

/** Freezes a value whole, so that writing to it throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const member of Object.values(value)) deepFreeze(member);
  }
  return value;
}

const read = (file: string): JsonObject =>
  deepFreeze(JSON.parse(readFileSync(join(__dirname, "../..", file), "utf8")));

export const sample = read("sample-resume.json");
export const complete = read("__tests__/fixtures/complete-resume.json");
/** Every field and section that the theme adds. */
export const extended = read("__tests__/fixtures/extended-resume.json");
export const student = read("examples/student.json");
export const researcher = read("examples/researcher.json");
export const typesetting = read("__tests__/fixtures/typesetting-resume.json");
export const schemaSample = read("__tests__/fixtures/schema-sample-resume.json");

/** The text that the sample holds, as its owner published it. */
export const seedText = readFileSync(join(__dirname, "../fixtures/seed-resume.md"), "utf8");
