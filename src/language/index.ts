export { detectLanguage } from "./detect";
export { directionOf } from "./direction";
export { normalizeLanguage } from "./normalize";
export { resolveLanguage } from "./resolve";
export { languageOfRun } from "./run";
