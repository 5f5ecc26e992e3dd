import { countryName } from "../../locales/country";
import type { Locale } from "../../locales/locale";
import { joinWide } from "./join";

export interface Address {
  address: string;
  postalCode: string;
  city: string;
  countryCode: string;
  region: string;
}

/** Without the parts that a later, smaller one begins with: 上海, 上海市浦东新区. */
const withoutRepeats = (parts: readonly string[]): string[] =>
  parts.filter((part, index) => !parts.slice(index + 1).some((later) => later.startsWith(part)));

const spaced = (...words: readonly string[]): string =>
  words.filter((word) => word !== "").join(" ");

/** A place on one line: 中国上海 from large to small, `Shanghai, China` from small to large. */
export function addressText(place: Address, locale: Locale): string {
  const { address, postalCode, city, region } = place;
  const country = countryName(place.countryCode, locale);
  if (locale.addressOrder === "large-to-small") {
    return joinWide([...withoutRepeats([country, region, city, address]), postalCode], " ");
  }
  if (locale.addressOrder === "large-to-small-code-first") {
    return joinWide([country, postalCode, ...withoutRepeats([region, city, address])], " ");
  }
  const area = region === city ? "" : region;
  const middle =
    locale.addressOrder === "small-to-large-code-first"
      ? [spaced(postalCode, city), area]
      : [city, spaced(area, postalCode)];
  return [address, ...middle, country].filter((part) => part !== "").join(", ");
}
