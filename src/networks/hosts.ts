/** Tells addresses at some domains, or below them, from others. */
export const under =
  (...domains: readonly string[]) =>
  ({ host }: URL): boolean =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));

/** A host name in ASCII with a top-level domain, as people write it: no number, no encoded label. */
export const hostName = /^(?!.*(?:\.[.-]|-\.|xn--))[a-z\d][a-z\d.-]{0,200}\.[a-z]{2,24}$/i;
