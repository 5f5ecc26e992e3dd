import { localeFor, locales } from "../../src/locales";
import { reviewed } from "../support/reviewed";
import { reviewTable } from "./review-table";

const allLocales = [...locales.values()].map((make) => make());

// A diff here means that words of a locale changed: have them read by somebody who speaks the
// language, then run this test with UPDATE_REVIEW=1.
describe("reviewed words", () => {
  test.each(allLocales.map((locale) => [locale.tag, locale] as const))("%s", (tag, locale) => {
    const current = reviewTable(locale, localeFor("en"));
    expect(current).toBe(reviewed(`locales/review/${tag}`, current));
  });
});
