import { likelySubtags } from "../locales/likely-subtags";
import type { ReadOptions } from "../options";

/** How closely a page is set: every distance on paper follows from these. */
export interface Setting {
  /** Size of the body's type, in points. */
  typeSize: number;
  /** From one line of the body to the next, in sizes of its type. */
  leading: number;
  /** The unit of distances between blocks, in lines of the body. */
  halfLine: number;
  /** Of the paper, in millimetres. */
  margins: Margins;
}

export interface Margins {
  top: number;
  side: number;
  bottom: number;
}

/** A setting before the script is known: Han wants more space between its lines than Latin does. */
interface Scale extends Omit<Setting, "leading"> {
  leading: { han: number; other: number };
}

const densities: Record<ReadOptions["density"], Scale> = {
  compact: {
    typeSize: 10,
    leading: { han: 1.5, other: 1.38 },
    halfLine: 0.5,
    margins: { top: 13, side: 14, bottom: 15 },
  },
  normal: {
    typeSize: 10.5,
    leading: { han: 1.6, other: 1.45 },
    halfLine: 0.5,
    margins: { top: 16, side: 17, bottom: 18 },
  },
  relaxed: {
    typeSize: 11,
    leading: { han: 1.7, other: 1.5 },
    halfLine: 0.5,
    margins: { top: 19, side: 20, bottom: 21 },
  },
};

/** As close as a page may be set: below 9 pt people, and programs that judge resumes, stop reading. */
const closest: Scale = {
  typeSize: 9,
  leading: { han: 1.35, other: 1.25 },
  halfLine: 0.4,
  margins: { top: 11, side: 12, bottom: 12 },
};

const hanScripts = new Set(["Hans", "Hant", "Jpan", "Kore"]);

const inLanguage = ({ leading, ...scale }: Scale, language: string): Setting => ({
  ...scale,
  leading: hanScripts.has(likelySubtags(language).script ?? "") ? leading.han : leading.other,
});

/** The setting that a density asks for on a page in this language. */
export const settingOf = (density: ReadOptions["density"], language: string): Setting =>
  inLanguage(densities[density], language);

const thousandth = (value: number): number => Math.round(value * 1000) / 1000;

/** A setting between two others; `share` is 0 for the first and 1 for the second. */
function between(first: Setting, second: Setting, share: number): Setting {
  const mix = (from: number, to: number): number => thousandth(from + (to - from) * share);
  return {
    typeSize: mix(first.typeSize, second.typeSize),
    leading: mix(first.leading, second.leading),
    halfLine: mix(first.halfLine, second.halfLine),
    margins: {
      top: mix(first.margins.top, second.margins.top),
      side: mix(first.margins.side, second.margins.side),
      bottom: mix(first.margins.bottom, second.margins.bottom),
    },
  };
}

const steps = 15;

/** Settings from that of a density down to the closest, in even steps. */
export function ladderOf(
  density: ReadOptions["density"],
  language: string,
): [Setting, ...Setting[]] {
  const first = settingOf(density, language);
  const last = inLanguage(closest, language);
  const closer = Array.from({ length: steps }, (_, step) =>
    between(first, last, (step + 1) / steps),
  );
  return [first, ...closer];
}
