import type { CitationStyle } from "../style";
import type { StyleName } from "../style-names";
import { apa } from "./apa";
import { gbt7714 } from "./gbt7714";
import { gbt77142015 } from "./gbt7714-2015";
import { ieee } from "./ieee";
import { resume } from "./resume";

export const styles: Readonly<Record<StyleName, CitationStyle>> = {
  resume,
  gbt7714,
  "gbt7714-2015": gbt77142015,
  apa,
  ieee,
};
