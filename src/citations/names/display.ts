import type { Name } from "./name";

/** A particle that is written in one with the family name: `al-`, `d'`. */
const isGlued = (particle: string): boolean => /[-‐‑'’]$/.test(particle);

/** The family name with its particle: `van der Veen`, `al-Khwarizmi`. */
export function familyOf({ family, particle }: Name): string {
  if (particle === "") return family;
  return `${particle}${isGlued(particle) ? "" : " "}${family}`;
}

/**
 * A name as a reader of a resume expects it, whole and not turned round: `Ce Gao`, 高策,
 * `William A. Sodeman Jr.`. Marks are not a part of it.
 */
export function displayName(name: Name): string {
  if (name.literal !== "") return name.literal;
  const parts = name.isEastAsian
    ? [familyOf(name) + name.given, name.suffix]
    : [name.given, familyOf(name), name.suffix];
  return parts.filter((part) => part !== "").join(" ");
}
