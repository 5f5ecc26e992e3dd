import type { Setting } from "../setting";
import type { Distance } from "./styles";

const pointsOfMillimetre = 72 / 25.4;

/** How many rem a millimetre of paper is. */
export const millimetreIn = ({ typeSize }: Setting): number => pointsOfMillimetre / typeSize;

/** Where on an endless page the next box goes; lengths in rem. */
export interface Pen {
  /** The page's leading. */
  leading: number;
  /** Keeps a distance; of several at one place the largest counts, as margins collapse. */
  space(distance: Distance): void;
  put(height: number): void;
  /** Sets a picture at the end of the next lines. */
  float(millimetresWide: number, millimetresHigh: number): void;
  /** Goes below the picture. */
  clear(): void;
  /** What is left of a measure here, beside the picture. */
  left(measure: number): number;
  height(): number;
}

export function startPen(setting: Setting): Pen {
  const { leading } = setting;
  const halfLine = setting.halfLine * leading;
  const millimetre = millimetreIn(setting);
  let height = 0;
  let margin = 0;
  let picture = { width: 0, end: 0 };
  return {
    leading,
    space: ({ halfLines, rem }) => {
      margin = Math.max(margin, halfLines * halfLine + rem);
    },
    put: (boxHeight) => {
      height += margin + boxHeight;
      margin = 0;
    },
    float: (millimetresWide, millimetresHigh) => {
      const end = height + millimetresHigh * millimetre;
      picture = { width: millimetresWide * millimetre, end };
    },
    clear: () => {
      height = Math.max(height, picture.end);
    },
    left: (measure) => (height < picture.end ? measure - picture.width : measure),
    height: () => height,
  };
}
