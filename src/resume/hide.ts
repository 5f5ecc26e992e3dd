import type { Path } from "./reading";
import { personalNames } from "./shapes/basics";

/** Fields that may stand at two places, of which a person who hides one means both. */
const twins: readonly (readonly [string, string])[] = [
  ["objective", "basics.objective"],
  ["selfEvaluation", "basics.selfEvaluation"],
  ...personalNames.map((name) => [`basics.${name}`, `basics.personal.${name}`] as const),
];

/** `work[2].highlights[0]` -> `work`, `2`, `highlights`, `0`; `[]` and `[*]` stand for every item. */
const segmentsOf = (written: string): string[] =>
  [...written.matchAll(/\["([^"]*)"\]|\[(\d+|\*?)\]|([^.[\]]+)/g)].map(
    ([, quoted, index, name]) => quoted ?? (index === "" ? "*" : index) ?? name ?? "",
  );

const matches = (segments: readonly string[], path: Path): boolean => {
  let place: Path | undefined = path;
  for (const segment of [...segments].reverse()) {
    if (place === undefined) return false;
    const { key, name } = place;
    const isAny = segment === "*" && typeof key === "number";
    if (!isAny && segment !== String(key) && segment !== name) return false;
    place = place.parent;
  }
  return place === undefined;
};

/** What is to be left out of a resume, and which of the paths found something. */
export interface Hiding {
  isHidden: (path: Path) => boolean;
  /** Paths that name nothing, by their index. */
  unused: () => number[];
}

/**
 * Understands paths such as `basics.phone`, `work[2]`, `references`, in the spelling of `validate`.
 * A field is found under each of its names.
 */
export function startHiding(paths: readonly string[]): Hiding {
  const patterns = paths.map((written) =>
    [written, ...(twins.find((pair) => pair.includes(written)) ?? [])].map(segmentsOf),
  );
  const used = new Set<number>();
  const isHidden = (path: Path): boolean => {
    let isFound = false;
    patterns.forEach((alternatives, index) => {
      if (!alternatives.some((segments) => matches(segments, path))) return;
      used.add(index);
      isFound = true;
    });
    return isFound;
  };
  return {
    isHidden: patterns.length === 0 ? () => false : isHidden,
    unused: () => [...patterns.keys()].filter((index) => !used.has(index)),
  };
}
