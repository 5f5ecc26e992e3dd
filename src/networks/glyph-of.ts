import { marks } from "../generated/marks";
import { type Glyph, glyphs } from "./glyphs";
import { networkOf } from "./names";

/** The drawing that stands before a profile, by the network's name in any spelling. */
export function glyphOf(network: string): Glyph {
  const { mark, drawing = "profile" } = networkOf(network) ?? {};
  return mark === undefined ? glyphs[drawing] : { path: marks[mark], line: false };
}
