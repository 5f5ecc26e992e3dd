/** Whether a work is in a language that sets 等 and its like where others have et al.: Chinese, Japanese, Korean. */
export const isHanLanguage = (language: string): boolean => /^(?:zh|ja|ko)\b/i.test(language);

/** Whether full-width signs stand between the parts of a line: Korean has spaces and ASCII ones. */
export const isWideLanguage = (language: string): boolean => /^(?:zh|ja)\b/i.test(language);
