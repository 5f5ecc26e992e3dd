export { glyphOf } from "./glyph-of";
export { type Glyph, glyphs } from "./glyphs";
export { networkName, networkOf } from "./names";
export type { Network } from "./network";
export { profileUrl } from "./profile-url";
