import { likelySubtags } from "../locales/likely-subtags";

/** A list, because `Intl.Locale` tells the direction in some engines only, and in two ways. */
// biome-ignore format: a list of codes
const rightToLeft = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/** The direction of a language's script, for `<html dir>`; `ltr` when unknown. Never throws. */
export const directionOf = (tag: string): "ltr" | "rtl" =>
  rightToLeft.has(likelySubtags(tag).script ?? "Latn") ? "rtl" : "ltr";
