export { readColor } from "./colord";
export type { Color, ReadColorPair, ReadColors } from "./colors";
export { type KnownNames, type ReadOptions, readOptions } from "./read";
export type { Options } from "./types";
