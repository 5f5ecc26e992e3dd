import dayjs from "dayjs";
import fc from "fast-check";
import { type CalendarDate, isoText } from "../../src/dates/calendar-date";
import { type DateFormat, dateParts, partsText, rangeParts } from "../../src/dates/format";
import { parseDate } from "../../src/dates/parse";
import { localeFor, locales } from "../../src/locales";
import { anyValue, calendarDate } from "./arbitraries";

const allLocales = [...locales.values()].map((make) => make());

const formats = {
  "zh-Hans": { locale: localeFor("zh-Hans"), dateStyle: "long", hanSpacing: "typed" },
  "zh-Hans tight": { locale: localeFor("zh-Hans"), dateStyle: "long", hanSpacing: "none" },
  "zh-Hans numeric": { locale: localeFor("zh-Hans"), dateStyle: "numeric", hanSpacing: "typed" },
  "zh-Hans iso": { locale: localeFor("zh-Hans"), dateStyle: "iso", hanSpacing: "typed" },
  "zh-Hant": { locale: localeFor("zh-Hant"), dateStyle: "long", hanSpacing: "typed" },
  en: { locale: localeFor("en"), dateStyle: "long", hanSpacing: "typed" },
  "en numeric": { locale: localeFor("en"), dateStyle: "numeric", hanSpacing: "typed" },
  ja: { locale: localeFor("ja"), dateStyle: "long", hanSpacing: "typed" },
  "ja tight": { locale: localeFor("ja"), dateStyle: "long", hanSpacing: "none" },
  "ja numeric": { locale: localeFor("ja"), dateStyle: "numeric", hanSpacing: "typed" },
  "ja iso": { locale: localeFor("ja"), dateStyle: "iso", hanSpacing: "typed" },
  ko: { locale: localeFor("ko"), dateStyle: "long", hanSpacing: "typed" },
  "ko numeric": { locale: localeFor("ko"), dateStyle: "numeric", hanSpacing: "typed" },
  fr: { locale: localeFor("fr"), dateStyle: "long", hanSpacing: "typed" },
  "pt-BR": { locale: localeFor("pt-BR"), dateStyle: "long", hanSpacing: "typed" },
  "pt-BR numeric": { locale: localeFor("pt-BR"), dateStyle: "numeric", hanSpacing: "typed" },
} satisfies Record<string, DateFormat>;

type FormatName = keyof typeof formats;

const range = (start: string, end: string, format: DateFormat): string =>
  partsText(rangeParts(start, end, format));

describe("a single date", () => {
  test.each<[FormatName, string, string]>([
    ["zh-Hans", "2019-03", "2019 年 3 月"],
    ["zh-Hans", "2019", "2019 年"],
    ["zh-Hans", "2019-03-15", "2019 年 3 月 15 日"],
    ["zh-Hans tight", "2019-03", "2019年3月"],
    ["zh-Hans tight", "2019", "2019年"],
    ["zh-Hans numeric", "2019-03", "2019.03"],
    ["zh-Hans numeric", "2019", "2019"],
    ["zh-Hans numeric", "2019-03-15", "2019.03"],
    ["zh-Hans iso", "2018.9", "2018-09"],
    ["zh-Hans iso", "2018.9.1", "2018-09"],
    ["zh-Hant", "2019-03", "2019 年 3 月"],
    ["en", "2019-03", "Mar 2019"],
    ["en", "2019", "2019"],
    ["zh-Hans", "2019-W12", "2019 年 3 月"],
    ["zh-Hans", " 2019 春 ", "2019 春"],
    ["zh-Hans", "Summer 2019", "Summer 2019"],
    ["zh-Hans", "待定", "待定"],
    ["zh-Hans", "2019-13", "2019-13"],
    ["zh-Hans", "2019-02-30", "2019-02-30"],
    ["zh-Hans", "Present", "至今"],
    ["en", "至今", "Present"],
    ["en numeric", "现在", "Present"],
    ["zh-Hans numeric", "now", "至今"],
    ["ja", "now", "現在"],
    ["ja numeric", "至今", "現在"],
    ["ja iso", "Present", "現在"],
    ["ko", "現在", "현재"],
    ["fr", "atual", "aujourd’hui"],
    ["pt-BR", "Present", "atual"],
    ["ja", "2019", "2019年"],
    ["ko", "2019", "2019년"],
    ["pt-BR", "2019-05", "maio 2019"],
    ["en", "", ""],
    ["en", "  ", ""],
  ])("%s: %j is %j", (name, value, expected) => {
    expect(partsText(dateParts(value, formats[name], "day"))).toBe(expected);
  });

  test("is printed to the month unless its day is asked for", () => {
    expect(dateParts("2019-03-15", formats["zh-Hans"])).toStrictEqual([
      { text: "2019 年 3 月", datetime: "2019-03" },
    ]);
    expect(dateParts("2019-03-15", formats["zh-Hans"], "day")).toStrictEqual([
      { text: "2019 年 3 月 15 日", datetime: "2019-03-15" },
    ]);
  });

  test("has no datetime when it is text", () => {
    expect(dateParts("2019 春", formats.en)).toStrictEqual([
      { text: "2019 春", datetime: undefined },
    ]);
    expect(dateParts(" ", formats.en)).toStrictEqual([]);
  });

  test("has the month names of its own locale, and dayjs stays as it was", () => {
    const months = ["j", "f", "m", "a", "m", "j", "j", "a", "s", "o", "n", "d"];
    const locale = {
      ...formats.en.locale,
      dates: { ...formats.en.locale.dates, monthsShort: months },
    };
    expect(partsText(dateParts("2019-12", { ...formats.en, locale }))).toBe("d 2019");
    expect(partsText(dateParts("2019-12", formats.en))).toBe("Dec 2019");
    expect(dayjs.locale()).toBe("en");
    expect(dayjs(new Date(2019, 11, 1)).format("MMM")).toBe("Dec");
  });
});

describe("a span", () => {
  test.each<[FormatName, string, string, string]>([
    ["zh-Hans", "2019-03", "2020-01", "2019 年 3 月至 2020 年 1 月"],
    ["zh-Hans", "2020-02", "2020-07", "2020 年 2 月至 2020 年 7 月"],
    ["zh-Hans", "2016", "2019", "2016 年至 2019 年"],
    ["zh-Hans", "2016", "2019-06", "2016 年至 2019 年 6 月"],
    ["zh-Hans", "2019-03-01", "2020-01-31", "2019 年 3 月至 2020 年 1 月"],
    ["zh-Hans tight", "2019-03", "2020-01", "2019年3月至2020年1月"],
    ["zh-Hans numeric", "2019-03", "2020-01", "2019.03–2020.01"],
    ["zh-Hant", "2019-03", "2020-01", "2019 年 3 月至 2020 年 1 月"],
    ["en", "2019-03", "2020-01", "Mar 2019 – Jan 2020"],
    ["en", "2019-03", "2019-07", "Mar 2019 – Jul 2019"],
    ["en", "2016", "2019", "2016 – 2019"],
    ["ja", "2016", "2019-06", "2016年～2019年6月"],
    ["ja tight", "2019-03", "2020-01", "2019年3月～2020年1月"],
    ["ja numeric", "2019-03", "2020-01", "2019/03～2020/01"],
    ["ja iso", "2019-03", "2020-01", "2019-03 – 2020-01"],
    ["ko numeric", "2019-03", "2020-01", "2019.03 – 2020.01"],
    ["pt-BR numeric", "2019-03", "2020-01", "03/2019 – 01/2020"],
    // An open end, said or left out.
    ["ja", "2019-03", "現在に至る", "2019年3月～現在"],
    ["ja numeric", "2019-03", "", "2019/03～現在"],
    ["ja iso", "2019-03", "", "2019-03 – 現在"],
    ["ko", "2019-03", "재직중", "2019년 3월 – 현재"],
    ["pt-BR", "2019-03", "hoje", "mar. 2019 – atual"],
    ["zh-Hans", "2019-03", "", "2019 年 3 月至今"],
    ["zh-Hans", "2019-03", "  ", "2019 年 3 月至今"],
    ["zh-Hans", "2019-03", "至今", "2019 年 3 月至今"],
    ["zh-Hans", "2019-03", "Present", "2019 年 3 月至今"],
    ["zh-Hans", "2019", "now", "2019 年至今"],
    ["zh-Hans tight", "2019-03", "", "2019年3月至今"],
    ["zh-Hans numeric", "2019-03", "", "2019.03–至今"],
    ["zh-Hant", "2019-03", "現在", "2019 年 3 月至今"],
    ["en", "2019-03", "", "Mar 2019 – Present"],
    ["en", "2019-03", "heute", "Mar 2019 – Present"],
    // One end alone.
    ["zh-Hans", "", "2019-03", "2019 年 3 月"],
    ["en", "", "2019-03-15", "Mar 2019"],
    ["zh-Hans", "", "now", "至今"],
    ["en", "", "", ""],
    // Ends that print alike.
    ["zh-Hans", "2019-03", "2019-03", "2019 年 3 月"],
    ["zh-Hans", "2019-03-01", "2019-03-31", "2019 年 3 月"],
    ["zh-Hans", "2019", "2019", "2019 年"],
    ["en", "Summer 2019", " Summer 2019", "Summer 2019"],
    ["en", "now", "至今", "Present"],
    ["zh-Hans", "2019", "2019-03", "2019 年至 2019 年 3 月"],
    // Nothing is repaired.
    ["en", "2020-01", "2019-03", "Jan 2020 – Mar 2019"],
    ["zh-Hans", "2019-13", "2020-01", "2019-13至 2020 年 1 月"],
    // Text at an end.
    ["en", "Summer 2019", "至今", "Summer 2019 – Present"],
    ["en", "Summer 2019", "", "Summer 2019 – Present"],
    ["en", "Summer 2019", "2020-01", "Summer 2019 – Jan 2020"],
    ["en", "2019-03", "graduation", "Mar 2019 – graduation"],
    ["zh-Hans", "待定", "", "待定"],
    ["en", "2015 to 2018", "", "2015 to 2018"],
    ["en", "$& {end} $1", "{start}", "$& {end} $1 – {start}"],
  ])("%s: %j to %j is %j", (name, start, end, expected) => {
    expect(range(start, end, formats[name])).toBe(expected);
  });

  test("comes as dates and the text between them", () => {
    const parts = rangeParts("2019-03-15", "2020", formats.en);
    expect(parts).toStrictEqual([
      { text: "Mar 2019", datetime: "2019-03" },
      { text: " – ", datetime: undefined },
      { text: "2020", datetime: "2020" },
    ]);
    const open = rangeParts("2019-03", "", formats["zh-Hans"]);
    expect(open).toStrictEqual([
      { text: "2019 年 3 月", datetime: "2019-03" },
      { text: "至今", datetime: undefined },
    ]);
  });
});

describe("an end that is still to come", () => {
  const now = { year: 2025, month: 10 };
  const zh: DateFormat = { ...formats["zh-Hans"], now };
  const en: DateFormat = { ...formats.en, now };

  test.each<[DateFormat, string, string, string]>([
    [zh, "2023-09", "2026-06", "2023 年 9 月至 2026 年 6 月（预计）"],
    [en, "2023-09", "2026-06", "Sep 2023 – Jun 2026 (expected)"],
    [{ ...formats.ja, now }, "2023-04", "2026-03", "2023年4月～2026年3月（予定）"],
    [{ ...formats.ko, now }, "2023-03", "2026-02", "2023년 3월 – 2026년 2월(예정)"],
    [{ ...formats["pt-BR"], now }, "2023-09", "2026-06", "set. 2023 – jun. 2026 (previsão)"],
    [zh, "", "2026-06", "2026 年 6 月（预计）"],
    [zh, "2023-09", "2025-10", "2023 年 9 月至 2025 年 10 月"],
    [zh, "2023", "2025", "2023 年至 2025 年"],
    [zh, "2023", "2026", "2023 年至 2026 年（预计）"],
    [zh, "2026-06", "", "2026 年 6 月至今"],
    [zh, "2023-09", "Summer 2026", "2023 年 9 月至 Summer 2026"],
    [formats["zh-Hans"], "2023-09", "2999-06", "2023 年 9 月至 2999 年 6 月"],
  ])("%#: %j to %j is %j", (format, start, end, expected) => {
    expect(range(start, end, format)).toBe(expected);
  });
});

describe("in every locale and style", () => {
  const anyFormat: fc.Arbitrary<DateFormat> = fc.record({
    locale: fc.constantFrom(...allLocales),
    dateStyle: fc.constantFrom("long", "numeric", "iso"),
    hanSpacing: fc.constantFrom("typed", "none"),
    now: fc.option(calendarDate, { nil: undefined }),
  });
  const anyText = fc.oneof(
    anyValue.filter((value) => typeof value === "string"),
    calendarDate.map(isoText),
  );

  const precisionOf = ({ month, day }: CalendarDate): number =>
    month === undefined ? 0 : day === undefined ? 1 : 2;

  test("iso style is read back as the same month", () => {
    fc.assert(
      fc.property(calendarDate, fc.constantFrom(...allLocales), (date, locale) => {
        const text = partsText(
          dateParts(isoText(date), { locale, dateStyle: "iso", hanSpacing: "typed" }),
        );
        expect(parseDate(text)).toStrictEqual(
          date.month === undefined ? { year: date.year } : { year: date.year, month: date.month },
        );
      }),
    );
  });

  test("precision never grows and dates are never moved", () => {
    fc.assert(
      fc.property(
        calendarDate,
        anyFormat,
        fc.constantFrom<"month" | "day">("month", "day"),
        (date, format, precision) => {
          const [part] = dateParts(isoText(date), format, precision);
          const shown = parseDate(part?.datetime);
          expect(shown).toBeDefined();
          if (shown === undefined) return;
          expect(precisionOf(shown)).toBeLessThanOrEqual(precisionOf(date));
          expect(date).toMatchObject(shown);
          expect(part?.text).toContain(String(date.year));
        },
      ),
    );
  });

  test("spans never have a day, and end with what was given", () => {
    fc.assert(
      fc.property(calendarDate, calendarDate, anyFormat, (start, end, format) => {
        const parts = rangeParts(isoText(start), isoText(end), format);
        const datetimes = parts.flatMap(({ datetime }) => datetime ?? []);
        const expected = [start, end].map((date) => isoText(date).slice(0, 7));
        expect(datetimes).toStrictEqual([...new Set(expected)]);
      }),
    );
  });

  test("dates are plain characters: no thin or narrow space, no artefact", () => {
    fc.assert(
      fc.property(calendarDate, calendarDate, anyFormat, (start, end, format) => {
        const text = [
          partsText(dateParts(isoText(start), format, "day")),
          range(isoText(start), isoText(end), format),
          range(isoText(start), "", format),
        ].join("\n");
        expect(text).not.toMatch(/[\u2000-\u200a\u202f\u00a0]|NaN|undefined|Invalid|[{}[\]]/);
      }),
    );
  });

  test("any text is printed without an error, with no empty part", () => {
    fc.assert(
      fc.property(anyText, anyText, anyFormat, (start, end, format) => {
        const parts = rangeParts(start, end, format);
        expect(parts.every(({ text }) => text !== "")).toBe(true);
        expect(parts.length === 0).toBe(start.trim() === "" && end.trim() === "");
        for (const { datetime } of parts) {
          if (datetime !== undefined)
            expect(isoText(parseDate(datetime) ?? { year: 0 })).toBe(datetime);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
