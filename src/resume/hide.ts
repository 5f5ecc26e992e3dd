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
    ([, quoted, index, name]) => quoted ?? (index === "" ? everyItem : index) ?? name ?? "",
  );

const everyItem = "*";

/** A place that paths lead to or through. */
interface Place {
  below: Map<string, Place>;
  /** The paths that end here, by their index. */
  paths: number[];
}

const emptyPlace = (): Place => ({ below: new Map(), paths: [] });

function addPath(root: Place, segments: readonly string[], path: number): void {
  let place = root;
  for (const segment of segments) {
    const next = place.below.get(segment) ?? emptyPlace();
    place.below.set(segment, next);
    place = next;
  }
  place.paths.push(path);
}

/** The places that a path in the resume leads to: by its keys, or by the fields' own names. */
function placesAt(root: Place, { parent, key, name }: Path): Place[] {
  const above = parent === undefined ? [root] : placesAt(root, parent);
  const segments = [String(key), name, typeof key === "number" ? everyItem : undefined];
  return above.flatMap(({ below }) =>
    segments.flatMap((segment) => (segment === undefined ? [] : (below.get(segment) ?? []))),
  );
}

/** What is to be left out of a resume, and which of the paths found something. */
export interface Hiding {
  isHidden: (path: Path) => boolean;
  hidesAnything: boolean;
  /** Paths that name nothing, by their index. */
  unused: () => number[];
}

/**
 * Understands paths such as `basics.phone`, `work[2]`, `references`, in the spelling of `validate`.
 * A field is found under each of its names.
 */
export function startHiding(written: readonly string[]): Hiding {
  const root = emptyPlace();
  for (const [index, path] of written.entries()) {
    const alternatives = twins.find((pair) => pair.includes(path)) ?? [path];
    for (const alternative of alternatives) {
      const segments = segmentsOf(alternative);
      if (segments.length > 0) addPath(root, segments, index);
    }
  }
  const used = new Set<number>();
  const isHidden = (path: Path): boolean => {
    const found = placesAt(root, path).flatMap(({ paths }) => paths);
    for (const index of found) used.add(index);
    return found.length > 0;
  };
  return {
    isHidden: written.length === 0 ? () => false : isHidden,
    hidesAnything: written.length > 0,
    unused: () => [...written.keys()].filter((index) => !used.has(index)),
  };
}
