import { isAlikeReading, readingsOf, wholesOf } from "./likeness";
import type { Name } from "./name";
import { parseName } from "./parse";
import { hasEastAsian, withoutEastAsian } from "./script";

/** A longer text is no name. */
const longestName = 200;

/** A name in two scripts, 高策 Ce Gao, is two names; one in brackets stands in the mark. */
function namesIn(text: string): Name[] {
  const name = parseName(text);
  const other = name.mark.replace(/^[\s(（]+|[)）]/g, "");
  const latin = hasEastAsian(name.literal) ? withoutEastAsian(name.literal).trim() : "";
  const eastAsian = latin === "" ? "" : name.literal.replace(latin, "").trim();
  return [name, ...[other, latin, eastAsian].filter((part) => /\p{L}/u.test(part)).map(parseName)];
}

/** The owner's names in the forms in which they are compared. */
interface Owner {
  wholes: ReadonlySet<string>;
  readings: ReturnType<typeof readingsOf>;
}

/** All works of a page ask for one owner. */
const known = new WeakMap<readonly string[], Owner>();

function ownerOf(texts: readonly string[]): Owner {
  const found = known.get(texts);
  if (found !== undefined) return found;
  const names = texts.filter((text) => text.length <= longestName).flatMap(namesIn);
  const owner: Owner = {
    wholes: new Set(names.flatMap(wholesOf).filter((whole) => whole !== "")),
    readings: names.flatMap(readingsOf),
  };
  known.set(texts, owner);
  return owner;
}

/** The place of the only author who fits by initials; -1 if none or several do. */
function onlyAlike(names: readonly Name[], { readings }: Owner): number {
  if (readings.length === 0) return -1;
  const places = names.flatMap((name, index) =>
    readingsOf(name).some((one) => readings.some((other) => isAlikeReading(one, other)))
      ? [index]
      : [],
  );
  return places.length === 1 ? (places[0] ?? -1) : -1;
}

/**
 * Marks which author the resume is of. Somebody who is marked by hand is believed, and nobody else is
 * guessed then. A whole name counts before initials, which count only where no second author has them:
 * to set a stranger in bold is worse than to set nobody so.
 *
 * @param owner The names of the owner, as typed.
 */
export function withOwner(names: readonly Name[], owner: readonly string[]): Name[] {
  if (names.some(({ isOwn }) => isOwn)) return [...names];
  const sought = ownerOf(owner);
  if (sought.wholes.size === 0) return [...names];
  const whole = names.findIndex((name) => wholesOf(name).some((text) => sought.wholes.has(text)));
  const own = whole >= 0 ? whole : onlyAlike(names, sought);
  return names.map((name, index) => (index === own ? { ...name, isOwn: true } : name));
}
