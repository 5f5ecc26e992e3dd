export { directionOf } from "./direction";
export { normalizeLanguage } from "./normalize";
export { findLanguage, languageOfText, resolveLanguage } from "./resolve";
export { languageOfProse, languageOfRun } from "./run";
