import fc from "fast-check";
import { type Options, render, validate } from "../../index";
import * as portable from "../../portable";
import { personalNames } from "../../src/resume";
import { complete, deepFreeze, extended, type Json, sample } from "../support/fixtures";
import { bodyText } from "../support/html";
import { type LeafPath, patternOf, placesOf, replaceAt } from "../support/leaves";
import { makeUnique } from "../support/unique";

/** What a faulty program prints in place of a value. */
const artefact = /\[object |\bundefined\b|\bNaN\b|\bnull\b|Invalid Date|[\ud800-\udfff]/u;

const anyText = fc.string({ unit: "binary", maxLength: 40 });
const loneSurrogate = fc
  .integer({ min: 0xd800, max: 0xdfff })
  .map((unit) => String.fromCharCode(unit));
const anyJson = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  anyText,
  fc.tuple(anyText, loneSurrogate, anyText).map((parts) => parts.join("")),
  fc.constantFrom("undefined", "null", "NaN", "[object Object]", "Invalid Date", "2019-13", "0000"),
  fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, new Date(Number.NaN)),
);

/** A resume, and arbitrary values for up to six of its places. */
const damaged = fc.constantFrom(complete, extended).chain((resume) =>
  fc.tuple(
    fc.constant(resume),
    fc.array(fc.tuple(fc.constantFrom(...placesOf(resume)), anyJson), {
      minLength: 1,
      maxLength: 6,
    }),
  ),
);

/** A place below one that was replaced before is gone; its damage is without effect. */
function damage(resume: unknown, [path, value]: [LeafPath, unknown]): unknown {
  try {
    return replaceAt(resume as Json, path, value);
  } catch {
    return resume;
  }
}

const optionNames = [
  "language",
  "labels",
  "dateStyle",
  "hanSpacing",
  "showDuration",
  "sections",
  "paper",
  "density",
  "fit",
  "photo",
  "now",
  "hide",
  "personal",
  "color",
  "colors",
  "colorScheme",
  "pageNumbers",
];
const anyLabels = fc.dictionary(fc.constantFrom("summary", "work", "phone", "zh", "en"), anyJson);
const anyOption = fc.oneof(anyJson, fc.constantFrom("one-page", "Letter", "relaxed", "iso", true));
const anyOptions = fc
  .tuple(fc.dictionary(fc.constantFrom(...optionNames, "other"), anyOption), anyLabels)
  .map(([options, labels]) => ({ labels, ...options }) as Options);

/** Words of the fixture itself are no artefacts: there are none. */
function expectSoundPage(html: string): void {
  expect(html.startsWith("<!DOCTYPE html>")).toBe(true);
  expect(html.trimEnd().endsWith("</html>")).toBe(true);
  // The letters of a font's bytes make words by chance.
  const shown = html.replace(/url\(data:font[^)]*\)/g, "");
  const found = artefact.exec(shown);
  expect(
    found === null ? null : shown.slice(Math.max(0, found.index - 60), found.index + 40),
  ).toBeNull();
}

test("the artefacts are none of the fixture's own words", () => {
  for (const resume of [complete, extended]) expectSoundPage(render(resume));
});

/** Cutting fonts takes most of the time, and is the same for any input. */
describe.each([
  ["with fonts", { render, validate }, 200],
  ["without", portable, 3000],
] as const)("%s", (_, theme, numRuns) => {
  test("any JSON in any place renders a sound page and can be validated", () => {
    fc.assert(
      fc.property(damaged, ([whole, list]) => {
        const resume = deepFreeze(list.reduce<unknown>(damage, whole));
        expectSoundPage(theme.render(resume));
        for (const { message, path } of theme.validate(resume)) {
          expect(message.replace(/“.*”/su, "")).not.toMatch(/\[object |undefined|[{}]/u);
          expect(typeof path).toBe("string");
        }
      }),
      { numRuns },
    );
  });

  test("any value at all in place of a resume, and any options, render a sound page", () => {
    fc.assert(
      fc.property(fc.oneof(anyJson, fc.constant(sample)), anyOptions, (resume, options) => {
        expectSoundPage(theme.render(deepFreeze(resume), deepFreeze(options)));
        theme.validate(resume, options);
      }),
      { numRuns: Math.round(numRuns * (2 / 3)) },
    );
  });
});

test.each([undefined, null, 5, true, "text", [], () => 1, Symbol("resume"), 10n])(
  "%p renders an empty page that says so",
  (value) => {
    const html = render(value, { language: "en" });
    expectSoundPage(html);
    expect(bodyText(html)).toMatch(/no resume/i);
    expect(validate(value).map(({ code }) => code)).toContain("not-an-object");
  },
);

test("a resume without content says so, and is told apart from what is no resume", () => {
  const html = render({ basics: { name: "" }, work: [{}] }, { language: "zh-Hans" });
  expect(bodyText(html)).toContain("还没有可显示的内容");
  expect(bodyText(render({ basics: { name: "高策" } }))).not.toContain("还没有");
});

describe.each([
  ["JSON Resume", complete],
  ["the theme's own fields", extended],
])("nothing is lost of %s", (_, whole) => {
  const { resume, leaves } = makeUnique(whole, "en");
  const corruptions: unknown[] = [
    null,
    42,
    true,
    "corrupted",
    "",
    [],
    {},
    [["corrupted"]],
    { unknown: { member: 1 } },
    "\ud800",
    new Array(3),
  ];
  const isBelow = (path: readonly unknown[], place: readonly unknown[]): boolean =>
    place.every((key, index) => path[index] === key);

  test.each(
    placesOf(resume).map((place) => [`${patternOf(place)} ${place.join(".")}`, place] as const),
  )("when %s is corrupted every other leaf is shown", (_, place) => {
    for (const corruption of corruptions) {
      const html = portable.render(deepFreeze(replaceAt(resume, place, corruption)), {
        language: "en",
        personal: personalNames,
      });
      const text = bodyText(html);
      const missing = leaves
        .filter(({ path, where }) => !isBelow(path, place) && where !== "dropped")
        .filter(({ where, expected }) => !(where === "text" ? text : html).includes(expected));
      expect({ corruption, missing }).toEqual({ corruption, missing: [] });
    }
  });
});
