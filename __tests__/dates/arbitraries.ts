import fc from "fast-check";
import type { CalendarDate } from "../../src/dates/calendar-date";

const year = fc.integer({ min: 1000, max: 9999 });
const month = fc.integer({ min: 1, max: 12 });

export const yearOnly: fc.Arbitrary<CalendarDate> = fc.record({ year }, { noNullPrototype: true });

export const yearAndMonth = fc.record({ year, month }, { noNullPrototype: true });

export const fullDate = fc
  .date({ min: new Date("1000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => ({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  }));

export const calendarDate: fc.Arbitrary<CalendarDate> = fc.oneof(yearOnly, yearAndMonth, fullDate);

/** Any JSON and non-JSON value, dates and hostile keys among them. */
export const anyValue = fc.oneof(
  fc.anything({ withDate: true, withBigInt: true, withNullPrototype: true, withMap: true }),
  fc.string({ unit: "binary" }),
  fc.stringMatching(/^[ 0-9０-９年月日./TWZ:-]{0,24}$/),
  fc.constantFrom("至今", "Present", "", "2019-02-30", "2019-13", "Summer 2019", Symbol("now")),
);
