export { parseBibtex } from "./src/bibtex";
export { type Citation, type CitationOptions, formatCitation } from "./src/citations";
export { formatDate, formatDateRange, formatDuration, parseDate } from "./src/dates";
export { resolveLanguage } from "./src/language";
export { profileUrl } from "./src/networks";
export { markdownToHtml, safeUrl } from "./src/text";
