export { endsEastAsian, endsWide, hasWide, startsEastAsian, startsWide } from "./characters";
export { cleanText, isClean } from "./clean";
export { markdownBlock, markdownInline, markdownToHtml, plainText } from "./markdown";
export {
  type AttributeName,
  cssString,
  element,
  escapeHtml,
  joinHtml,
  jsonLdHtml,
  type SafeHtml,
  styleSheetHtml,
  type TagName,
} from "./safe-html";
export { displayUrl, type ImageUrl, mailtoUrl, safeImageUrl, safeUrl, telUrl } from "./url";
export { attributeIn, walkPage } from "./walk-page";
