import type { Locale } from "../../locales/locale";
import { joinWide } from "./join";

export interface Address {
  address: string;
  postalCode: string;
  city: string;
  countryCode: string;
  region: string;
}

/** The country's name in the page's language; a code that is none stands as written. */
const countryName = (code: string, { countries }: Locale): string =>
  countries[code.trim().toUpperCase()] ?? code;

/** A place on one line: 中国上海 from large to small, `Shanghai, China` from small to large. */
export function addressText(place: Address, locale: Locale): string {
  const { address, postalCode, city, region } = place;
  const country = countryName(place.countryCode, locale);
  if (locale.addressOrder === "large-to-small") {
    return joinWide([country, region === city ? "" : region, city, address, postalCode], " ");
  }
  const area = [region === city ? "" : region, postalCode].filter((part) => part !== "").join(" ");
  return [address, city, area, country].filter((part) => part !== "").join(", ");
}
