const entities: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  "#x27": "'",
  "#x60": "`",
  "#x3D": "=",
};

/** The text of a page's body, tags taken away: what stands there to be read. */
export function bodyText(html: string): string {
  const body = html.slice(html.indexOf("<body>"));
  return body
    .replace(/<[^>]*>/g, "\n")
    .replace(/&([#\w]+);/g, (entity, name: string) => entities[name] ?? entity);
}

/** The targets of all links, decoded. */
export const linkTargets = (html: string): string[] =>
  [...html.matchAll(/<a href="([^"]*)"/g)].map(([, target = ""]) => bodyText(`<body>${target}`));
