/** Pages with the dash of a range: `378–398`. */
export const dashed = (page: string): string => page.replace(/-/g, "–");

/** `pp. 611–629`, `p. 4`; "" for none. */
export const pagesText = (page: string): string =>
  page === "" ? "" : `${/[-–,，、&]/.test(page) ? "pp." : "p."} ${dashed(page)}`;
