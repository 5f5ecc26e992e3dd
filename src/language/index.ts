export { directionOf } from "./direction";
export { findLanguage, resolveLanguage } from "./resolve";
export { languageOfRun } from "./run";
