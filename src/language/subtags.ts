import { remember } from "../locales/remember";

/**
 * The script a language is written in, ISO 15924, from the likely subtags of CLDR: `Hans` for
 * `zh-CN`, `Jpan` for `ja`; `Latn` when unknown or not BCP 47, as most languages are.
 */
export const scriptOfLanguage: (tag: string) => string = remember((tag) => {
  try {
    return new Intl.Locale(tag).maximize().script ?? "Latn";
  } catch {
    return "Latn";
  }
});
