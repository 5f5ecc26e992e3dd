import { isoText } from "../../../dates";
import type { CslItem } from "../../item";

/** The year, or what stands for it. */
export const yearText = ({ issued, issuedText }: CslItem): string =>
  issued === undefined ? issuedText : String(issued.year);

/** The date as far as it is known, or what stands for it. */
export const dateText = ({ issued, issuedText }: CslItem): string =>
  issued === undefined ? issuedText : isoText(issued);

/** When the work was last looked at: `[2020-06-24]`. */
export const accessedText = ({ accessed }: CslItem): string =>
  accessed === undefined ? "" : `[${isoText(accessed)}]`;
