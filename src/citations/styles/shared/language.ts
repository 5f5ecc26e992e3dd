/** Whether a work is in a language that sets 等 and its like where others have et al.: Chinese, Japanese, Korean. */
export const isHanLanguage = (language: string): boolean => /^(?:zh|ja|ko)\b/i.test(language);
