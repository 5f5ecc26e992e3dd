/** Texts with a sign between them; a missing one takes its sign with it. */
export const listed = (texts: readonly string[], sign = ", "): string =>
  texts.filter((text) => text !== "").join(sign);
