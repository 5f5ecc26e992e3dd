import fc from "fast-check";
import { type CalendarDate, isoText } from "../../src/dates/calendar-date";
import { durationText } from "../../src/dates/duration";
import { localeFor, locales } from "../../src/locales";
import type { Locale } from "../../src/locales/locale";
import { anyValue, calendarDate, yearAndMonth } from "./arbitraries";

const allLocales = [...locales.values()].map((make) => make());

const zh = localeFor("zh-Hans");
const zhHant = localeFor("zh-Hant");
const en = localeFor("en");

/** Russian has four plural forms. */
const ru: Locale = {
  ...en,
  tag: "ru",
  durations: {
    years: { one: "{n} год", few: "{n} года", many: "{n} лет", other: "{n} года" },
    months: { one: "{n} месяц", few: "{n} месяца", many: "{n} месяцев", other: "{n} месяца" },
    join: " ",
  },
};

const now: CalendarDate = { year: 2021, month: 5 };

test.each<[Locale, string, string, string]>([
  [zh, "2019-03", "2021-05", "2年3个月"],
  [en, "2019-03", "2021-05", "2 years 3 months"],
  [ru, "2019-03", "2021-05", "2 года 3 месяца"],
  [ru, "2016-01", "2020-12", "5 лет"],
  [ru, "2019-03", "2019-03", "1 месяц"],
  [en, "2019-03", "2019-03", "1 month"],
  [en, "2019-03-31", "2019-04-01", "2 months"],
  [zh, "2019-01", "2019-12", "1年"],
  [en, "2019-01", "2019-12", "1 year"],
  [en, "2019-01", "2020-01", "1 year 1 month"],
  [zh, "2019-02", "2020-12", "1年11个月"],
  // Bare years say no more than years.
  [zh, "2016", "2019", "3年"],
  [en, "2016", "2019-06", "3 years"],
  [en, "2016-09", "2019", "3 years"],
  [en, "2018", "2019", "1 year"],
  [en, "2019", "2019", ""],
  // Backwards, open without "now", unreadable.
  [en, "2020-01", "2019-03", ""],
  [en, "2020-01", "2019-12", ""],
  [en, "2020", "2019", ""],
  [en, "2019-03", "", ""],
  [en, "2019-03", "Present", ""],
  [en, "", "2019-03", ""],
  [en, "Summer 2019", "2020-01", ""],
  [en, "2019-01", "Summer 2020", ""],
])("%#: %j from %j to %j", (locale, start, end, expected) => {
  expect(durationText(start, end, locale)).toBe(expected);
});

test.each([
  ["ja", "1年1か月", "5年"],
  ["ko", "1년 1개월", "5년"],
  ["de", "1 Jahr 1 Monat", "5 Jahre"],
  ["fr", "1 an 1 mois", "5 ans"],
  ["es", "1 año 1 mes", "5 años"],
  ["pt-BR", "1 ano 1 mês", "5 anos"],
])("%s has its plural forms", (tag, one, many) => {
  const locale = localeFor(tag);
  expect(durationText("2019-01", "2020-01", locale)).toBe(one);
  expect(durationText("2016-01", "2020-12", locale)).toBe(many);
});

test.each([
  ["ja", "1か月", "2か月"],
  ["ko", "1개월", "2개월"],
  ["de", "1 Monat", "2 Monate"],
  ["fr", "1 mois", "2 mois"],
  ["es", "1 mes", "2 meses"],
  ["pt-BR", "1 mês", "2 meses"],
])("%s counts one month and two", (tag, one, two) => {
  const locale = localeFor(tag);
  expect(durationText("2019-03", "2019-03", locale)).toBe(one);
  expect(durationText("2019-03", "2019-04", locale)).toBe(two);
});

test("zh-Hant writes its own characters", () => {
  expect(durationText("2019-03", "2021-05", zhHant)).toMatch(/^2 ?年 ?3 ?個月$/);
});

test.each<[string, string, string]>([
  ["2019-03", "", "2年3个月"],
  ["2019-03", "至今", "2年3个月"],
  ["2019", "now", "2年"],
  ["2022-01", "", ""],
  ["2019-03", "2020-03", "1年1个月"],
])("with now: from %j to %j is %j", (start, end, expected) => {
  expect(durationText(start, end, zh, now)).toBe(expected);
});

test("a span and the span that follows it add up", () => {
  const months = (text: string): number => {
    const [, years, rest] = /^(?:(\d+) years?)? ?(?:(\d+) months?)?$/.exec(text) ?? [];
    return Number(years ?? 0) * 12 + Number(rest ?? 0);
  };
  fc.assert(
    fc.property(yearAndMonth, fc.integer({ min: 1, max: 700 }), (start, length) => {
      const last = new Date(Date.UTC(start.year, start.month - 1 + length - 1));
      fc.pre(last.getUTCFullYear() <= 9999);
      const end = { year: last.getUTCFullYear(), month: last.getUTCMonth() + 1 };
      expect(months(durationText(isoText(start), isoText(end), en))).toBe(length);
    }),
  );
});

test("any text is measured without an error or an artefact", () => {
  const text = fc.oneof(
    anyValue.filter((value) => typeof value === "string"),
    calendarDate.map(isoText),
  );
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom(...allLocales),
      fc.option(calendarDate, { nil: undefined }),
      (start, end, locale, today) => {
        expect(durationText(start, end, locale, today)).toMatch(/^(?:\d[^-{}]*)?$/);
      },
    ),
  );
});
