export { displayName, familyOf } from "./display";
export { type InitialForm, initialsOf } from "./initials";
export { withMeanings } from "./meanings";
export type { Name } from "./name";
export { withOwner } from "./own";
export { type NameParts, nameOfParts, parseName } from "./parse";
export { type SplitNames, splitNames } from "./split";
