export { type DateOptions, formatDate, formatDateRange, formatDuration } from "./by-language";
export { type CalendarDate, isLater, isoText } from "./calendar-date";
export { durationOfYears, durationText } from "./duration";
export {
  type DateFormat,
  type DateStyle,
  dateParts,
  type HanSpacing,
  partsText,
  rangeParts,
} from "./format";
export { parseDate } from "./parse";
export type { DatePart } from "./pattern";
export { isPresent } from "./present";
