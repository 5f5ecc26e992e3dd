import { directionOf } from "../../src/language";

test.each(["ar", "fa", "he", "ur", "ar-EG", "ps", "yi", "dv", "ug", "az-Arab", "pa-PK", "iw"])(
  "%s runs from right to left",
  (tag) => {
    expect(directionOf(tag)).toBe("rtl");
  },
);

test.each(["zh-Hans", "en", "ja", "ar-Latn", "az", "tlh", "", "no tag"])(
  "%s runs from left to right",
  (tag) => {
    expect(directionOf(tag)).toBe("ltr");
  },
);
