import type { ReadOptions } from "../options";
import type { Margins, Setting } from "./setting";

/** Width and height, in millimetres. */
export const papers: Readonly<Record<ReadOptions["paper"], readonly [number, number]>> = {
  A4: [210, 297],
  Letter: [215.9, 279.4],
};

const marginsOf = ({ top, side, bottom }: Margins): string => `${top}mm ${side}mm ${bottom}mm`;

/**
 * The properties that the style sheets take their distances from, and the printed page itself, whose
 * rule can hold no property of the root.
 *
 * @see https://www.w3.org/TR/css-page-3/#page-size
 */
export function pageRules(paper: ReadOptions["paper"], setting: Setting): string {
  const { typeSize, leading, halfLine, margins } = setting;
  const properties = [
    `--type-size:${typeSize}pt`,
    `--leading:${leading}`,
    `--half-line:calc(${halfLine}rem*var(--leading))`,
    `--margins:${marginsOf(margins)}`,
    `--paper-width:${papers[paper][0]}mm`,
  ];
  return `:root{${properties.join(";")}}@page{size:${paper};margin:${marginsOf(margins)}}`;
}
