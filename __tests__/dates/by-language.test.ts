import fc from "fast-check";
import { type DateOptions, formatDate, formatDateRange, formatDuration } from "../../src/dates";
import { locales } from "../../src/locales";
import { anyValue, calendarDate, fullDate } from "./arbitraries";

const zh: DateOptions = { language: "zh-Hans" };
const en: DateOptions = { language: "en" };

test.each<[unknown, DateOptions, string]>([
  ["2019-03", zh, "2019 年 3 月"],
  ["2019-03", { language: "zh-CN" }, "2019 年 3 月"],
  ["2019-03", { language: "zh-TW" }, "2019 年 3 月"],
  ["2019-03", en, "Mar 2019"],
  ["2019-03", { language: "en-GB" }, "Mar 2019"],
  ["2019-03", { language: "tlh" }, "Mar 2019"],
  ["2019-03", { language: "" }, "Mar 2019"],
  ["2018.9", { ...zh, dateStyle: "numeric" }, "2018.09"],
  ["2018.9", { ...zh, dateStyle: "iso" }, "2018-09"],
  ["2018.9", { ...zh, hanSpacing: "none" }, "2018年9月"],
  ["2019-03-15", zh, "2019 年 3 月 15 日"],
  ["2019-03", { language: "ja" }, "2019年3月"],
  ["2019-03-15", { language: "ja", hanSpacing: "none" }, "2019年3月15日"],
  ["2019-03", { language: "ja-JP", dateStyle: "numeric" }, "2019/03"],
  ["2019-03", { language: "ko" }, "2019년 3월"],
  ["2019-03-15", { language: "ko-KR" }, "2019년 3월 15일"],
  ["2019-03", { language: "ko", dateStyle: "numeric" }, "2019.03"],
  ["2019-03", { language: "de" }, "März 2019"],
  ["2019-03-15", { language: "de-AT" }, "15. März 2019"],
  ["2019-03", { language: "fr" }, "mars 2019"],
  ["2019-03-15", { language: "fr-CA" }, "15 mars 2019"],
  ["2019-03", { language: "es" }, "mar 2019"],
  ["2019-03", { language: "pt-BR" }, "mar. 2019"],
  ["2019-03-15", { language: "pt" }, "15 mar. 2019"],
  ["2019-03", { language: "pt-BR", dateStyle: "numeric" }, "03/2019"],
  ["2019-03", { language: "pt-BR", dateStyle: "iso" }, "2019-03"],
  [2019, zh, "2019 年"],
  [new Date("2019-03-01T00:00:00Z"), { ...zh, dateStyle: "numeric" }, "2019.03"],
  [new Date(Number.NaN), zh, ""],
  [" Summer 2019 ", zh, "Summer 2019"],
  [3.5, zh, "3.5"],
  [Number.NaN, zh, ""],
  [null, zh, ""],
  [undefined, zh, ""],
  [{}, zh, ""],
  [true, zh, ""],
])("%#: formatDate(%p, %j) is %j", (value, options, expected) => {
  expect(formatDate(value, options)).toBe(expected);
});

test.each<[unknown, unknown, DateOptions, string]>([
  ["2019-03", "2020-01", zh, "2019 年 3 月至 2020 年 1 月"],
  ["2019-03", undefined, zh, "2019 年 3 月至今"],
  ["2019-03", null, zh, "2019 年 3 月至今"],
  ["2019-03", "", en, "Mar 2019 – Present"],
  [2016, 2019, zh, "2016 年至 2019 年"],
  ["2019-03", "2020-01", { ...zh, hanSpacing: "none" }, "2019年3月至2020年1月"],
  ["2019-03", "至今", { ...zh, dateStyle: "numeric" }, "2019.03–至今"],
  ["2019-03", "2020-01", { language: "ja" }, "2019年3月～2020年1月"],
  ["2019-03", "", { language: "ja" }, "2019年3月～現在"],
  ["2019-03", "2020-01", { language: "ko" }, "2019년 3월 – 2020년 1월"],
  ["2019-03", "", { language: "ko" }, "2019년 3월 – 현재"],
  ["2019-03", "2020-01", { language: "de" }, "März 2019 – Jan. 2020"],
  ["2019-03", "Present", { language: "de" }, "März 2019 – heute"],
  ["2019-03", "2020-01", { language: "fr" }, "mars 2019 – janv. 2020"],
  ["2019-03", "", { language: "fr" }, "mars 2019 – aujourd’hui"],
  ["2019-03", "2020-01", { language: "es" }, "mar 2019 – ene 2020"],
  ["2019-03", "", { language: "es" }, "mar 2019 – actualidad"],
  ["2019-03", "2020-01", { language: "pt-BR" }, "mar. 2019 – jan. 2020"],
  ["2019-03", "", { language: "pt-BR" }, "mar. 2019 – atual"],
  [new Date("2019-03-01"), new Date("2020-01-31T23:00:00Z"), en, "Mar 2019 – Jan 2020"],
  [undefined, "2019-03", en, "Mar 2019"],
  [undefined, undefined, en, ""],
])("%#: formatDateRange(%p, %p, %j) is %j", (start, end, options, expected) => {
  expect(formatDateRange(start, end, options)).toBe(expected);
});

test.each<[unknown, unknown, string, string]>([
  ["2019-03", "2021-05", "zh-Hans", "2年3个月"],
  ["2019-03", "2021-05", "en-US", "2 years 3 months"],
  ["2019-03", "2021-05", "ja", "2年3か月"],
  ["2019-03", "2021-05", "ko", "2년 3개월"],
  ["2019-03", "2021-05", "de", "2 Jahre 3 Monate"],
  ["2019-03", "2021-05", "fr", "2 ans 3 mois"],
  ["2019-03", "2021-05", "es", "2 años 3 meses"],
  ["2019-03", "2021-05", "pt-BR", "2 anos 3 meses"],
  [2016, 2019, "zh-Hans", "3年"],
  ["2019-03", undefined, "zh-Hans", ""],
  [{}, [], "zh-Hans", ""],
])("formatDuration(%p, %p) in %s", (start, end, language, expected) => {
  expect(formatDuration(start, end, { language })).toBe(expected);
});

const options: fc.Arbitrary<DateOptions> = fc.record(
  {
    language: fc.oneof(fc.constantFrom(...locales.keys(), "x"), fc.string()),
    dateStyle: fc.constantFrom("long", "numeric", "iso"),
    hanSpacing: fc.constantFrom("typed", "none"),
  },
  { requiredKeys: ["language"] },
);

test("any value in any language is printed without an error or an artefact", () => {
  const artefact = /NaN|undefined|null|Invalid|\[object/;
  const value = anyValue.filter((given) => typeof given !== "string" || !artefact.test(given));
  fc.assert(
    fc.property(value, value, options, (start, end, given) => {
      const text = [
        formatDate(start, given),
        formatDateRange(start, end, given),
        formatDuration(start, end, given),
      ].join("\n");
      expect(text).not.toMatch(artefact);
    }),
    { numRuns: 1000 },
  );
});

describe("the time zone of the process", () => {
  const localGetters = ["getFullYear", "getMonth", "getDate", "getDay", "getHours"] as const;

  afterEach(() => jest.restoreAllMocks());

  test("is never asked for", () => {
    for (const getter of localGetters) {
      jest.spyOn(Date.prototype, getter).mockImplementation(() => {
        throw new Error(`${getter} reads local time`);
      });
    }
    fc.assert(
      fc.property(fullDate, calendarDate, options, ({ year, month, day }, end, given) => {
        const start = new Date(Date.UTC(year, month - 1, day));
        const range = formatDateRange(start, end.year, { ...given, dateStyle: "iso" });
        expect(range).toContain(start.toISOString().slice(0, 7));
        expect(formatDate(start, { ...given, dateStyle: "iso" })).toBe(
          start.toISOString().slice(0, 7),
        );
      }),
    );
  });
});
