import { type Locale, localeFor, locales } from "../../src/locales";
import * as english from "../../src/locales/vocabulary/english";
import { sections } from "../../src/sections";
import { big5, gb2312 } from "./encodings";
import { textsOf } from "./reviewed";

const allLocales = [...locales.values()].map((make) => make());

const en = localeFor("en");
const chinese = allLocales.filter(({ tag }) => tag.startsWith("zh"));
const byTag = (list: readonly Locale[]) => list.map((locale) => [locale.tag, locale] as const);
/** What joins two texts may be a space or nothing, and English adds nothing to a direction. */
const mayBeBlank = new Set(["durations.join", "degree.join", "degree.directionSuffix"]);

const keys = (value: unknown) => textsOf(value).map(([key]) => key);

/** Month names and date patterns hold tokens of dayjs; sentences hold placeholders and code. */
const spoken = (key: string, text: string): string =>
  /^dates\.\w+\.(?:year|month|day)$/.test(key)
    ? (text.match(/\[[^\]]*\]/g) ?? []).join("")
    : text.replace(/\{\w+\}|`[^`]*`/g, "");

const spokenTexts = ({ tag, addressOrder, degree, ...tables }: Locale) =>
  textsOf(tables).map(([key, text]) => [key, spoken(key, text)] as const);

describe.each(byTag(allLocales))("%s", (_tag, locale) => {
  test("says everything", () => {
    const silent = textsOf(locale).filter(
      ([key, text]) => text.trim() === "" && !mayBeBlank.has(key),
    );
    expect(silent).toEqual([]);
  });

  test("has the keys of English, apart from plural forms and the vocabulary", () => {
    const comparable = ({ durations, vocabulary, ...rest }: Locale) => keys(rest);
    expect(comparable(locale)).toEqual(comparable(en));
  });

  test("has every plural form that its language asks for", () => {
    const { pluralCategories } = new Intl.PluralRules(locale.tag).resolvedOptions();
    for (const unit of [locale.durations.years, locale.durations.months]) {
      expect(Object.keys(unit).sort()).toEqual([...pluralCategories].sort());
      for (const form of Object.values(unit)) expect(form).toContain("{n}");
    }
  });

  test("names twelve months", () => {
    expect(new Set(locale.dates.monthsShort).size).toBe(12);
  });

  test("keeps the slots of every sentence and date pattern", () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const sentences = (from: Locale) =>
      textsOf({ problems: from.problems, dates: from.dates }).map(([key, text]) => [
        key,
        slots(text),
      ]);
    expect(sentences(locale)).toEqual(sentences(en));
  });

  test("uses plain spaces and the en dash, which survive copying", () => {
    const odd = textsOf(locale).filter(([, text]) => /[^\P{Zs} ]|[—～\u2009]/u.test(text));
    expect(odd).toEqual([]);
  });
});

describe.each(byTag(chinese))("%s", (tag, locale) => {
  test("holds no Latin word but GPA", () => {
    const latin = spokenTexts(locale).filter(([, text]) => /\p{Script=Latin}/u.test(text));
    expect(latin).toEqual([["labels.gpa", "GPA"]]);
  });

  test("is written in its own script", () => {
    const repertoire = tag.startsWith("zh-Hans") ? gb2312 : big5;
    const foreign = spokenTexts(locale).filter(([, text]) =>
      (text.match(/\p{Script=Han}/gu) ?? []).some((character) => !repertoire.has(character)),
    );
    expect(foreign).toEqual([]);
  });

  test("translates every English word it knows", () => {
    for (const [group, meanings] of Object.entries(english)) {
      const words = Object.values(meanings).flat();
      expect(new Set(words).size).toBe(words.length);
      expect(words.every((word) => word === word.toLowerCase())).toBe(true);
      expect(words.filter((word) => !keys(locale.vocabulary).includes(`${group}.${word}`))).toEqual(
        [],
      );
    }
  });
});

test("headings have at least three characters, which the public scorer asks for", () => {
  for (const { labels } of allLocales) {
    const headings = sections.map(({ id }) => labels[id]);
    expect(headings.filter((heading) => [...heading].length < 3)).toEqual([]);
  }
});

test("countries are those of ISO 3166-1, in order", () => {
  for (const { countries } of allLocales) {
    const codes = Object.keys(countries());
    expect(codes).toHaveLength(249);
    expect(codes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(new Set(Object.values(countries())).size).toBe(249);
  }
  expect(Object.keys(en.countries())).toEqual(Object.keys(en.countries()).sort());
});

test.each([
  ["zh-Hans", "中国", "香港", "澳门", "台湾", "老挝"],
  ["zh-Hant", "中國", "香港", "澳門", "台灣", "寮國"],
  ["zh-Hant-HK", "中國", "香港", "澳門", "台灣", "老撾"],
  ["en", "China", "Hong Kong", "Macao", "Taiwan", "Laos"],
])("countries in %s", (tag, ...names) => {
  const countries = localeFor(tag).countries();
  expect(["CN", "HK", "MO", "TW", "LA"].map((code) => countries[code])).toEqual(names);
});

test.each([
  ["bachelor of science", "理学学士", "理學學士", "理學士"],
  ["b.s.", "理学学士", "理學學士", "理學士"],
  ["bachelor of engineering", "工学学士", "工學學士", "工學士"],
  ["bachelor of arts", "文学学士", "文學學士", "文學士"],
  ["bachelor’s degree", "学士", "學士", "學士"],
  ["mba", "工商管理硕士", "企業管理碩士", "工商管理碩士"],
  ["doctor of philosophy", "博士", "博士", "博士"],
  ["high school", "高中", "高中", "高中"],
])("the degree %s", (word, ...words) => {
  expect(chinese.map(({ vocabulary }) => vocabulary.degrees[word])).toEqual(words);
});

test("English keeps the user's words but for codes", () => {
  expect(en.vocabulary.degrees).toEqual({});
  expect(en.vocabulary.fluency).toEqual({});
  expect(en.vocabulary.skillLevels).toEqual({});
  const { employmentTypes, patentTypes, patentStatuses, competitionLevels } = en.vocabulary;
  const codes = { ...employmentTypes, ...patentTypes, ...patentStatuses, ...competitionLevels };
  for (const [code, word] of Object.entries(codes)) {
    expect(word.toLowerCase().replace(" ", "-")).toBe(code.replace("_", "-"));
  }
});
