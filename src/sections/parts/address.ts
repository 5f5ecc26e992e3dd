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

/** A place on one line: 中国上海 from large to small, `Shanghai, China` from small to large. */
export function addressText(place: Address, locale: Locale): string {
  const { address, postalCode, city, region } = place;
  const country = countryName(place.countryCode, locale);
  if (locale.addressOrder === "large-to-small") {
    return joinWide([...withoutRepeats([country, region, city, address]), postalCode], " ");
  }
  const area = [region === city ? "" : region, postalCode].filter((part) => part !== "").join(" ");
  return [address, city, area, country].filter((part) => part !== "").join(", ");
}
