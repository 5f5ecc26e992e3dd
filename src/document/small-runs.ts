import { element, escapeHtml } from "../text";

/** A Latin word with an apostrophe: among Han the sign would be as wide as a quotation mark. */
const word = /(?<![A-Za-z0-9])[A-Za-z0-9]+(?:’[A-Za-z0-9]+)+/;
/** A Han before the interpunct of a name, which may not begin a line. */
const namePart = /[\u3400-\u9fff]·(?=[\u3400-\u9fff])/;
/** The end of a number, and its unit behind a space, which may not begin a line either. */
const quantity = /\d [A-Za-zµ℃°‰%]{1,3}(?![A-Za-z0-9’])/;

/** Few pages have any. */
const sign = /[A-Za-z0-9]’[A-Za-z0-9]|[\u3400-\u9fff]·[\u3400-\u9fff]|\d [A-Za-zµ℃°‰%]/;
/** Tags come first, to be passed over. */
const tagOrRun = new RegExp(
  `<[^>]*>|${[word, namePart, quantity].map(({ source }) => source).join("|")}`,
  "g",
);

function markedRun(text: string): string {
  if (text.startsWith("<")) return text;
  return text.includes("’")
    ? element("span", { lang: "en" }, escapeHtml(text))
    : element("span", { class: "unbroken" }, escapeHtml(text));
}

/**
 * Marks what is set wrong among Han unless it is a run of its own, in the body of a page in Chinese or
 * Japanese.
 *
 * @param page A page of ours: well-formed, with `<` and `>` in tags only.
 */
export function markSmallRuns(page: string, language: string): string {
  if (!/^(?:zh|ja)/.test(language)) return page;
  const start = page.indexOf("<body>");
  const body = page.slice(start);
  return sign.test(body) ? page.slice(0, start) + body.replace(tagOrRun, markedRun) : page;
}
