import fc from "fast-check";
import { type CalendarDate, isoText } from "../../src/dates/calendar-date";
import { parseDate } from "../../src/dates/parse";
import { anyValue, calendarDate, fullDate, yearAndMonth } from "./arbitraries";

const march: CalendarDate = { year: 2019, month: 3 };
const ides: CalendarDate = { year: 2019, month: 3, day: 15 };

describe("reads", () => {
  test.each<[unknown, CalendarDate]>([
    ["2019", { year: 2019 }],
    [2019, { year: 2019 }],
    ["2019年", { year: 2019 }],
    ["2019 年", { year: 2019 }],
    ["2019-03", march],
    ["2019-3", march],
    ["2019/03", march],
    ["2019.3", march],
    ["2018.9", { year: 2018, month: 9 }],
    ["Mar 2019", { year: 2019, month: 3 }],
    ["Sept. 2019", { year: 2019, month: 9 }],
    ["march, 2019", { year: 2019, month: 3 }],
    ["201903", march],
    [201903, march],
    ["2019年3月", march],
    ["2019 年 3 月", march],
    ["2019年03月份", march],
    ["2019년 3월", march],
    ["２０１９年３月", march],
    ["２０１９－０３", march],
    ["２０１９．３", march],
    ["2019\u3000年\u30003\u3000月", march],
    ["  2019-03\n", march],
    ["2019-03-15", ides],
    ["2019/3/15", ides],
    ["2019.03.15", ides],
    ["20190315", ides],
    ["2019年3月15日", ides],
    ["2019 年 3 月 15 日", ides],
    ["2019年3月15號", ides],
    ["2019-03-15T23:30:00Z", ides],
    ["2019-03-15T23:30:00.000Z", ides],
    ["2019-03-15T23:30:00-08:00", ides],
    ["2019-03-15 00:30", ides],
    ["2019-03-15t00:30+0800", ides],
    [new Date("2019-03-15T23:59:59.999Z"), ides],
    [new Date("2019-03-15"), ides],
    ["2020-02-29", { year: 2020, month: 2, day: 29 }],
    ["1000", { year: 1000 }],
    ["9999-12-31", { year: 9999, month: 12, day: 31 }],
  ])("%j", (value, expected) => {
    expect(parseDate(value)).toStrictEqual(expected);
  });
});

describe("reads ISO weeks as the month of their Thursday, ordinal dates as their month", () => {
  test.each<[string, CalendarDate | undefined]>([
    ["2019-W12", march],
    ["2019-W12-3", march],
    ["2019W12", march],
    ["2019-w12-7", march],
    ["2019-W01", { year: 2019, month: 1 }],
    ["2019-W09", { year: 2019, month: 2 }],
    ["2020-W01", { year: 2020, month: 1 }],
    ["2020-W53", { year: 2020, month: 12 }],
    ["2019-W53", undefined],
    ["2019-W00", undefined],
    ["2019-W54", undefined],
    ["2019-W12-8", undefined],
    ["2019-080", march],
    ["2019-001", { year: 2019, month: 1 }],
    ["2019-365", { year: 2019, month: 12 }],
    ["2019-366", undefined],
    ["2020-366", { year: 2020, month: 12 }],
    ["2019-000", undefined],
    ["9999-366", undefined],
  ])("%s", (value, expected) => {
    expect(parseDate(value)).toStrictEqual(expected);
  });
});

describe("does not read", () => {
  test.each<[unknown]>([
    ["2019-13"],
    ["2019-00"],
    ["201913"],
    ["2019年13月"],
    ["2019-02-29"],
    ["2019-04-31"],
    ["2019-03-00"],
    ["2019-03-32"],
    ["0999"],
    [999],
    [10000],
    [2019.3],
    [Number.NaN],
    [Number.POSITIVE_INFINITY],
    ["2019-03/15"],
    ["2019 春"],
    ["Summer 2019"],
    ["2019 Q3"],
    ["03/2019"],
    ["2019-03-15 10:00 答辩"],
    ["2016-2019"],
    ["待定"],
    ["至今"],
    [""],
    [null],
    [undefined],
    [true],
    [2019n],
    [{}],
    [["2019"]],
    [new Date(Number.NaN)],
    [new Date(Date.UTC(10000, 0))],
    [`2019${" ".repeat(100_000)}年`],
  ])("%p", (value) => {
    expect(parseDate(value)).toBeUndefined();
  });
});

describe("whatever the spelling", () => {
  test("a date round-trips through ISO 8601", () => {
    fc.assert(
      fc.property(calendarDate, (date) => {
        expect(parseDate(isoText(date))).toStrictEqual(date);
      }),
    );
  });

  test("a month is the same month", () => {
    const spellings = (year: number, month: number): string[] => [
      `${year}/${month}`,
      `${year}.${month}`,
      `${year}${String(month).padStart(2, "0")}`,
      `${year}年${month}月`,
      `${year} 年 ${month} 月`,
      `${year}년 ${month}월`,
      [...`${year}`].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join("") +
        `年${month}月`,
    ];
    fc.assert(
      fc.property(yearAndMonth, ({ year, month }) => {
        for (const text of spellings(year, month)) {
          expect(parseDate(text)).toStrictEqual({ year, month });
        }
      }),
    );
  });

  test("a day exists exactly when the calendar has it", () => {
    fc.assert(
      fc.property(yearAndMonth, fc.nat({ max: 40 }), ({ year, month }, day) => {
        const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
        const expected = day >= 1 && day <= lastDay ? { year, month, day } : undefined;
        expect(parseDate(`${year}-${month}-${day}`)).toStrictEqual(expected);
      }),
    );
  });

  test("the day of the year and the month agree", () => {
    fc.assert(
      fc.property(fullDate, ({ year, month, day }) => {
        const start = Date.UTC(year, 0, 1);
        const dayOfYear = (Date.UTC(year, month - 1, day) - start) / 86_400_000 + 1;
        expect(parseDate(`${year}-${String(dayOfYear).padStart(3, "0")}`)).toStrictEqual({
          year,
          month,
        });
      }),
    );
  });
});

test("any value is read without an error, and only to dates that exist", () => {
  fc.assert(
    fc.property(anyValue, (value) => {
      const date = parseDate(value);
      if (date === undefined) return;
      const { year, month = 1, day = 1 } = date;
      expect(year).toBeGreaterThanOrEqual(1000);
      expect(new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)).toBe(
        isoText({ year, month, day }),
      );
    }),
    { numRuns: 1000 },
  );
});
