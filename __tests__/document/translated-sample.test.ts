import { render, validate } from "../../index";
import { type JsonObject, sample } from "../support/fixtures";
import { bodyText } from "../support/html";
import { leavesOf } from "../support/leaves";

const { translations, ...chinese } = sample;
const english = (translations as JsonObject)["en"] as JsonObject;
const han = /\p{Script=Han}/u;

const options = { language: "en" };

test("every Chinese text of the sample has an English counterpart", () => {
  const translated = new Set(leavesOf(english).map(({ path }) => path.join(".")));
  const written = leavesOf(chinese).filter(
    ({ path, value }) => typeof value === "string" && han.test(value) && path[0] !== "$schema",
  );
  expect(written.length).toBeGreaterThan(40);
  expect(written.filter(({ path }) => !translated.has(path.join(".")))).toEqual([]);
});

test("the English page is all English but for the name in Chinese", () => {
  const text = bodyText(render(sample, options));
  expect(text.match(/\p{Script=Han}+/gu)).toEqual(["高策"]);
  expect(text).toContain("Present");
  expect(text).toContain("Minor (Intellectual Property)");
  expect(render(sample, options)).toContain('<html lang="en"');
});

test.each([undefined, options])("nothing is wrong with the sample under %j", (given) => {
  expect(validate(sample, given)).toEqual([]);
});

test("the Chinese page does not know of the translation", () => {
  expect(render(sample)).toBe(render(chinese));
});
