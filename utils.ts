export { formatDate, formatDateRange, formatDuration, parseDate } from "./src/dates";
export { resolveLanguage } from "./src/language";
export { profileUrl } from "./src/networks";
export { markdownToHtml, safeUrl } from "./src/text";
