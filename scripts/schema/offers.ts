import { en } from "../../src/locales/en";
import * as english from "../../src/locales/vocabulary/english";

/** Of the words for each meaning the first. */
const firstOf = (meanings: Readonly<Record<string, readonly [string, ...string[]]>>): string[] =>
  Object.values(meanings).map(([first]) => first);

/** Words that a page says in its language, so that editors offer them. */
export const employmentTypes = firstOf(english.employmentTypes);
export const patentTypes = firstOf(english.patentTypes);
export const patentStatuses = firstOf(english.patentStatuses);
export const publicationStatuses = firstOf(english.publicationStatuses);
export const publicationTypes = Object.keys(en().publicationTypes);
export const competitionLevels = firstOf(english.competitionLevels);
export const skillLevels = Object.keys(english.skillLevels);
