export { type ReadOptions, readOptions } from "./read";
export type { Options } from "./types";
