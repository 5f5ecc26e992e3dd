import { type Locale, localeFor, locales } from "../../src/locales";
import { countryCodeOf } from "../../src/locales/country";
import * as english from "../../src/locales/vocabulary/english";
import { sections } from "../../src/sections";
import { big5, gb2312 } from "./encodings";
import { textsOf } from "./review-table";

const allLocales = [...locales.values()].map((make) => make());

const en = localeFor("en");
const chinese = allLocales.filter(({ tag }) => tag.startsWith("zh"));
const foreign = allLocales.filter(({ tag }) => tag !== "en");
const byTag = (list: readonly Locale[]) => list.map((locale) => [locale.tag, locale] as const);
/** What joins two texts may be a space or nothing, and few languages add to a direction. */
const mayBeBlank = new Set(["durations.join", "degree.join", "degree.directionSuffix"]);

const isHan = (text: string) => /\p{Script=Han}/u.test(text);

const keys = (value: unknown) => textsOf(value).map(([key]) => key);

/** Month names and date patterns hold tokens of dayjs; sentences hold placeholders and code. */
const spoken = (key: string, text: string): string =>
  /^dates\.\w+\.(?:year|month|day)$/.test(key)
    ? (text.match(/\[[^\]]*\]/g) ?? []).join("")
    : text.replace(/\{\w+\}|`[^`]*`/g, "");

/** The wave dash of Japanese spans, and the no-break spaces of French typography. */
function withoutOwnHabits(key: string, text: string, { tag }: Locale): string {
  if (tag === "ja" && key.startsWith("dates.")) return text.replace("～", "");
  return tag === "fr" ? text.replace(/\u00a0(?=[:;!?»%]|\d|ko\b|pt\b)|(?<=«)\u00a0/g, "") : text;
}

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

  test("keeps the slots of every word, sentence and date pattern", () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const sentences = (from: Locale) =>
      textsOf({ words: from.words, problems: from.problems, dates: from.dates }).map(
        ([key, text]) => [key, slots(text)],
      );
    expect(sentences(locale)).toEqual(sentences(en));
  });

  test("uses plain spaces and the en dash, which survive copying", () => {
    const odd = textsOf(locale).filter(([key, text]) =>
      /[^\P{Zs} ]|[—～]/u.test(withoutOwnHabits(key, text, locale)),
    );
    expect(odd).toEqual([]);
  });

  test("has no space at an end of a word or a sentence, and no two in a row", () => {
    const { labels, words, publicationTypes, problems, kinds, vocabulary } = locale;
    const texts = textsOf({ labels, words, publicationTypes, problems, kinds, vocabulary });
    const untidy = texts.filter(([, text]) => /^\s|\s$|\s\s/.test(text));
    expect(untidy).toEqual([]);
  });
});

describe.each(byTag(foreign))("%s", (_tag, locale) => {
  test("translates every English word it knows", () => {
    for (const [group, meanings] of Object.entries(english)) {
      const words = Object.values(meanings).flat();
      expect(words.filter((word) => !keys(locale.vocabulary).includes(`${group}.${word}`))).toEqual(
        [],
      );
    }
  });
});

test("an English word stands once in a group, in lower case", () => {
  for (const meanings of Object.values(english)) {
    const words = Object.values(meanings).flat();
    expect(new Set(words).size).toBe(words.length);
    expect(words.every((word) => word === word.toLowerCase())).toBe(true);
  }
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
});

test("headings have at least three characters, which the public scorer asks for", () => {
  const short = allLocales.flatMap(({ labels, publicationTypes }) =>
    [...sections.map(({ id }) => labels[id]), ...Object.values(publicationTypes)].filter(
      (heading) => [...heading].length < 3,
    ),
  );
  expect(short).toEqual([]);
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

test("a country's name means that country in whatever language it is written", () => {
  const codes = new Map<string, string>();
  for (const { countries } of allLocales) {
    for (const [code, name] of Object.entries(countries())) {
      expect([name, codes.get(name) ?? code]).toEqual([name, code]);
      codes.set(name, code);
      expect(countryCodeOf(name)).toBe(code);
    }
  }
});

test.each([
  ["zh-Hans", "中国", "香港", "澳门", "台湾", "老挝"],
  ["zh-Hant", "中國", "香港", "澳門", "台灣", "寮國"],
  ["zh-Hant-HK", "中國", "香港", "澳門", "台灣", "老撾"],
  ["en", "China", "Hong Kong", "Macao", "Taiwan", "Laos"],
  ["ja", "中国", "香港", "マカオ", "台湾", "ラオス"],
  ["ko", "중국", "홍콩", "마카오", "대만", "라오스"],
  ["de", "China", "Hongkong", "Macau", "Taiwan", "Laos"],
  ["fr", "Chine", "Hong Kong", "Macao", "Taïwan", "Laos"],
  ["es", "China", "Hong Kong", "Macao", "Taiwán", "Laos"],
  ["pt-BR", "China", "Hong Kong", "Macau", "Taiwan", "Laos"],
])("countries in %s", (tag, ...names) => {
  const countries = localeFor(tag).countries();
  expect(["CN", "HK", "MO", "TW", "LA"].map((code) => countries[code])).toEqual(names);
});

describe.each<[word: string, inLanguages: Readonly<Record<string, string>>]>([
  [
    "bachelor of science",
    {
      "zh-Hans": "理学学士",
      "zh-Hant": "理學學士",
      "zh-Hant-HK": "理學士",
      ja: "学士（理学）",
      ko: "이학사",
      de: "Bachelor of Science",
      fr: "Licence ès sciences",
      es: "Grado en Ciencias",
      "pt-BR": "Bacharelado",
    },
  ],
  ["b.s.", { "zh-Hans": "理学学士", "zh-Hant": "理學學士", "zh-Hant-HK": "理學士", ko: "이학사" }],
  [
    "bachelor of engineering",
    {
      "zh-Hans": "工学学士",
      "zh-Hant": "工學學士",
      "zh-Hant-HK": "工學士",
      ja: "学士（工学）",
      ko: "공학사",
      "pt-BR": "Bacharelado em Engenharia",
    },
  ],
  ["bachelor of arts", { "zh-Hans": "文学学士", "zh-Hant": "文學學士", "zh-Hant-HK": "文學士" }],
  [
    "bachelor’s degree",
    { "zh-Hans": "学士", "zh-Hant": "學士", "zh-Hant-HK": "學士", ja: "学士", ko: "학사" },
  ],
  [
    "mba",
    {
      "zh-Hans": "工商管理硕士",
      "zh-Hant": "企業管理碩士",
      "zh-Hant-HK": "工商管理碩士",
      ja: "経営学修士（MBA）",
      ko: "경영학석사(MBA)",
      de: "MBA",
      fr: "MBA",
      es: "MBA",
      "pt-BR": "MBA",
    },
  ],
  [
    "master",
    { ja: "修士", ko: "석사", de: "Master", fr: "Master", es: "Máster", "pt-BR": "Mestrado" },
  ],
  [
    "doctor of philosophy",
    {
      "zh-Hans": "博士",
      "zh-Hant": "博士",
      "zh-Hant-HK": "博士",
      ja: "博士",
      ko: "박사",
      de: "Promotion",
      fr: "Doctorat",
      es: "Doctorado",
      "pt-BR": "Doutorado",
    },
  ],
  [
    "high school",
    {
      "zh-Hans": "高中",
      "zh-Hant": "高中",
      "zh-Hant-HK": "高中",
      ja: "高等学校",
      ko: "고등학교",
      "pt-BR": "Ensino médio",
    },
  ],
])("the degree %s", (word, inLanguages) => {
  test.each(Object.entries(inLanguages))("in %s is %s", (tag, expected) => {
    expect(localeFor(tag).vocabulary.degrees[word]).toBe(expected);
  });
});

test("English keeps the user's words but for codes", () => {
  expect(en.vocabulary.degrees).toEqual({});
  expect(en.vocabulary.fluency).toEqual({});
  expect(en.vocabulary.skillLevels).toEqual({});
  const { degrees, fluency, skillLevels, ...groups } = en.vocabulary;
  const letters = (text: string) => text.toLowerCase().replace(/[\s_-]/g, "");
  const codes = Object.values(groups)
    .flatMap((words) => Object.entries(words))
    .filter(([code]) => !isHan(code));
  for (const [code, word] of codes) expect(letters(word)).toBe(letters(code));
});

describe("the status of a paper as Chinese authors write it", () => {
  test("is translated into English too", () => {
    const { publicationStatuses } = en.vocabulary;
    for (const words of Object.values<readonly string[]>(english.publicationStatuses)) {
      const [code = "", ...others] = words;
      const said = others.filter(isHan).map((word) => [word, publicationStatuses[word]]);
      expect(said).toEqual(said.map(([word]) => [word, publicationStatuses[code]]));
      expect(publicationStatuses[code]).toBeDefined();
    }
  });

  test.each([
    ["已录用", "zh-Hans", "已录用"],
    ["录用", "zh-Hans", "已录用"],
    ["已录用", "zh-Hant", "已接受"],
    ["已錄用", "zh-Hant-HK", "已獲接納"],
    ["在审", "en", "Under review"],
    ["待发表", "de", "im Druck"],
  ])("%s in %s is %s", (word, tag, expected) => {
    expect(localeFor(tag).vocabulary.publicationStatuses[word]).toBe(expected);
  });

  test("stays the locale's own word where a Chinese page has it already", () => {
    for (const { vocabulary } of chinese) {
      const words = [...new Set(Object.values(vocabulary.publicationStatuses))];
      expect(words.map((word) => vocabulary.publicationStatuses[word])).toEqual(words);
    }
  });
});
