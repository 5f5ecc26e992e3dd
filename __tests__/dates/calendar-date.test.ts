import fc from "fast-check";
import {
  type CalendarDate,
  isLater,
  isoText,
  startOf,
  toMonth,
} from "../../src/dates/calendar-date";
import { calendarDate, fullDate } from "./arbitraries";

test.each<[CalendarDate, string]>([
  [{ year: 2019 }, "2019"],
  [{ year: 2019, month: 3 }, "2019-03"],
  [{ year: 2019, month: 11, day: 5 }, "2019-11-05"],
])("isoText(%j) is %s", (date, expected) => {
  expect(isoText(date)).toBe(expected);
});

test("startOf is the date's first moment in UTC", () => {
  expect(startOf({ year: 2019, month: 3 }).toISOString()).toBe("2019-03-01T00:00:00.000Z");
  fc.assert(
    fc.property(fullDate, (date) => {
      expect(startOf(date).toISOString()).toBe(`${isoText(date)}T00:00:00.000Z`);
    }),
  );
});

test("toMonth takes the day away and adds nothing", () => {
  expect(toMonth({ year: 2019, month: 3, day: 15 })).toStrictEqual({ year: 2019, month: 3 });
  expect(toMonth({ year: 2019 })).toStrictEqual({ year: 2019 });
});

test.each<[CalendarDate, CalendarDate, boolean]>([
  [{ year: 2020 }, { year: 2019, month: 12 }, true],
  [{ year: 2019 }, { year: 2019, month: 3 }, false],
  [{ year: 2019, month: 4 }, { year: 2019 }, false],
  [{ year: 2019, month: 4 }, { year: 2019, month: 3, day: 31 }, true],
  [{ year: 2019, month: 3 }, { year: 2019, month: 3, day: 1 }, false],
  [{ year: 2019, month: 3, day: 16 }, { year: 2019, month: 3, day: 15 }, true],
  [{ year: 2018, month: 12 }, { year: 2019, month: 3 }, false],
])("isLater(%j, %j) is %s", (date, other, expected) => {
  expect(isLater(date, other)).toBe(expected);
});

test("of two dates at most one is later", () => {
  fc.assert(
    fc.property(calendarDate, calendarDate, (date, other) => {
      expect(isLater(date, other) && isLater(other, date)).toBe(false);
      expect(isLater(date, date)).toBe(false);
    }),
  );
});
