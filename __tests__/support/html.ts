const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#x60": "`",
  "#x3D": "=",
};

const decode = (text: string): string =>
  text.replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity);

/** The text of a page's body, tags taken away: what stands there to be read. */
export const bodyText = (html: string): string =>
  decode(html.slice(html.indexOf("<body>")).replace(/<[^>]*>/g, "\n"));

/** The targets of all links, decoded. */
export const linkTargets = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, target = ""]) => decode(target));
