import { date } from "../readers/text";
import { field, type JsonObject } from "../reading";

/** A span of time. */
export const period = {
  startDate: field(date, "start_date", "start"),
  endDate: field(date, "end_date", "end"),
};

/** Names under which other programs write both ends at once. */
const wholes = ["period", "date", "edu_time", "work_time"] as const;

/** A longer text is no span of time. */
const longest = 60;

const dash = /\s+(?:-|–|—|~|to)\s+|\s*(?:至(?!今)|～)\s*/;

/** Takes such a span apart: `2019.03 - 2021.06`, `["2019-03", "2021-06"]`. */
export function splitPeriod(item: JsonObject): JsonObject {
  const name = wholes.find((key) => Object.hasOwn(item, key));
  if (name === undefined || Object.keys(period).some((key) => Object.hasOwn(item, key)))
    return item;
  const { [name]: whole, ...rest } = item;
  const ends: unknown[] = Array.isArray(whole)
    ? whole
    : typeof whole === "string" && whole.length <= longest
      ? whole.split(dash)
      : [whole];
  // One date is a moment: it begins and ends there.
  const [startDate, endDate = typeof whole === "string" ? startDate : undefined] = ends;
  return ends.length > 2 ? item : { ...rest, startDate, endDate };
}
