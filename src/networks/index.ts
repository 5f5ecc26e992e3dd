import { type Network, networks } from "./table";

const fold = (name: string): string => name.toLowerCase().replace(/[\s.]+/g, "");

const byName: ReadonlyMap<string, Network> = new Map(
  networks.flatMap((network) =>
    [fold(network.name), ...(network.aliases ?? [])].map((name) => [name, network] as const),
  ),
);

/** The network of a name in any of its spellings, such as `github`, `码云`, `Stack Overflow`. */
export const networkOf = (name: string): Network | undefined => byName.get(fold(name));

/**
 * The address of a profile, from the network's name and the user name (with or without `@`).
 *
 * @returns undefined for an unknown network or a user name that the network does not give.
 */
export function profileUrl(network: unknown, username: unknown): string | undefined {
  if (typeof network !== "string" || typeof username !== "string") return undefined;
  const known = networkOf(network);
  const user = username.trim().replace(/^@/, "");
  if (known === undefined || !known.username.test(user)) return undefined;
  const encoded = user.split("/").map(encodeURIComponent).join("/");
  return known.url.replace("{u}", () => encoded);
}

export { type Glyph, glyphs } from "./glyphs";
export type { Network };
