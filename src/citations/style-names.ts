/** The styles by their names, as options have them. */
export const styleNames = ["resume", "gbt7714", "gbt7714-2015", "apa", "ieee"] as const;

export type StyleName = (typeof styleNames)[number];
