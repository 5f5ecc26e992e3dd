import { element, escapeHtml } from "../text";

/**
 * What is set wrong among Han unless it is a run of its own: a Latin word with an apostrophe, which
 * would be as wide as a quotation mark; and the interpunct of a name, which may not begin a line. Tags
 * come first, to be passed over.
 */
const tagOrRun = /<[^>]*>|[A-Za-z0-9]+(?:’[A-Za-z0-9]+)+|[\u3400-\u9fff]·(?=[\u3400-\u9fff])/g;

const anyRun = /[A-Za-z0-9]’[A-Za-z0-9]|[\u3400-\u9fff]·[\u3400-\u9fff]/;

function markedRun(text: string): string {
  if (text.startsWith("<")) return text;
  return text.endsWith("·")
    ? element("span", { class: "unbroken" }, escapeHtml(text))
    : element("span", { lang: "en" }, escapeHtml(text));
}

/**
 * Marks such runs in the body of a page in Chinese or Japanese.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only.
 */
export function markSmallRuns(page: string, language: string): string {
  const start = page.indexOf("<body>");
  const body = page.slice(start);
  if (!/^(?:zh|ja)/.test(language) || !anyRun.test(body)) return page;
  return page.slice(0, start) + body.replace(tagOrRun, markedRun);
}
