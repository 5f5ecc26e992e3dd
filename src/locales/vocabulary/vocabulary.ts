import type { Locale } from "../locale";
import {
  competitionLevels,
  degrees,
  employmentTypes,
  fluency,
  patentStatuses,
  patentTypes,
  publicationStatuses,
  skillLevels,
} from "./english";

type Says<English> = Readonly<Record<keyof English, string>>;

/** How a language says each meaning of the English words; a missing one is a type error. */
export interface Words {
  degrees: Says<typeof degrees>;
  fluency: Says<typeof fluency>;
  skillLevels: Says<typeof skillLevels>;
  employmentTypes: Says<typeof employmentTypes>;
  patentTypes: Says<typeof patentTypes>;
  patentStatuses: Says<typeof patentStatuses>;
  publicationStatuses: Says<typeof publicationStatuses>;
  competitionLevels: Says<typeof competitionLevels>;
}

/** Gives every English word of a meaning the one word that the language has for it. */
function spread<Meaning extends string>(
  english: Readonly<Record<Meaning, readonly string[]>>,
  words: Readonly<Record<Meaning, string>>,
): Readonly<Record<string, string>> {
  const table: Record<string, string> = {};
  for (const meaning in english) {
    for (const word of english[meaning]) {
      table[word] = words[meaning];
      if (word.includes("'")) table[word.replace("'", "’")] = words[meaning];
    }
  }
  return table;
}

/** The vocabulary of a locale, from its word for each meaning. */
export const vocabularyOf = (words: Words): Locale["vocabulary"] => ({
  degrees: spread(degrees, words.degrees),
  fluency: spread(fluency, words.fluency),
  skillLevels: spread(skillLevels, words.skillLevels),
  employmentTypes: spread(employmentTypes, words.employmentTypes),
  patentTypes: spread(patentTypes, words.patentTypes),
  patentStatuses: spread(patentStatuses, words.patentStatuses),
  publicationStatuses: spread(publicationStatuses, words.publicationStatuses),
  competitionLevels: spread(competitionLevels, words.competitionLevels),
});
