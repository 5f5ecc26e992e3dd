import type { Page } from "playwright-core";

/**
 * What the checks of `resume audit` (JSON Resume's own scorer for applicant tracking systems) take
 * points for.
 *
 * @see https://github.com/jsonresume/jsonresume.org/tree/master/packages/ats-validator
 */
export const atsFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const all = <E extends Element>(selector: string) => [
      ...document.querySelectorAll<E>(selector),
    ];
    const css = all("style")
      .map(({ textContent }) => textContent ?? "")
      .join("\n")
      .toLowerCase();
    const text = document.body.textContent ?? "";
    const headings = all("h1, h2, h3, h4, h5, h6");
    const levels = headings.map(({ localName }) => Number(localName.slice(1)));
    const count = (pattern: RegExp): number => css.match(pattern)?.length ?? 0;

    const checks: [fault: string, isAtFault: boolean][] = [
      ["no header", all("header").length === 0],
      ["no section", all("section").length === 0],
      ["not one h1", levels.filter((level) => level === 1).length !== 1],
      ["skipped level", levels.some((level, index) => level > (levels[index - 1] ?? level) + 1)],
      [
        "decorative font",
        /comic sans|papyrus|brush script|impact|lucida handwriting|chalkboard/.test(css),
      ],
      [
        "no common font",
        !/helvetica|arial|calibri|cambria|georgia|times new roman|system-ui/.test(css),
      ],
      ["table", all("table").length > 0],
      ["columns", /column-count|columns:/.test(css)],
      ["floats", count(/float:\s*(left|right)/g) > 2],
      ["spread flex", css.includes("flex-wrap") && css.includes("justify-content: space-between")],
      ["few headings", headings.length < 3],
      ["images without text", all<HTMLImageElement>("img").some(({ alt }) => alt.trim() === "")],
      ["many images", all("img").length > 5],
      ["small type", /font-size:\s*[0-9]px/.test(css)],
      ["no language", document.documentElement.lang === ""],
      ["form", all("input, textarea, select").length > 0],
      ["no mail address", !/[\w.%+-]+@[\w.-]+\.[a-z]{2,}/i.test(text)],
      ["no telephone", !/\d{3,4}[\s.-]?\d{4}/.test(text)],
      [
        "icon font in the style",
        /font ?awesome|material (icons|symbols)|glyphicons|icomoon/.test(css),
      ],
      ["private use characters", /[\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}]/u.test(text)],
      ["emoji", /[\u{1f000}-\u{1faff}\u{2600}-\u{27bf}\u{2b00}-\u{2bff}]/u.test(text)],
    ];
    const iconClass =
      /^(fa|fas|far|fab|fal|glyphicon|material-icons|material-symbols|material|bi|mdi|icon)(-.*)?$/;
    return [
      ...checks.filter(([, isAtFault]) => isAtFault).map(([fault]) => fault),
      ...headings
        .map(({ textContent }) => (textContent ?? "").trim())
        .filter((heading) => heading.length < 3)
        .map((heading) => `short heading ${heading}`),
      ...all("[class]")
        .flatMap(({ classList }) => [...classList])
        .filter((name) => iconClass.test(name))
        .map((name) => `icon class ${name}`),
      ...all("a")
        .map(({ textContent }) => (textContent ?? "").trim().toLowerCase())
        .filter((words) => ["click here", "here", "read more", "link"].includes(words))
        .map((words) => `empty link text ${words}`),
    ];
  });
