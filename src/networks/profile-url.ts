import { safeUrl } from "../text";
import { under } from "./hosts";
import { networkOf } from "./names";
import type { Network } from "./network";
import { usual } from "./usernames";

const hostIn = /^https:\/\/(?:www\.)?([^/]+)/;

function owns({ url, owns }: Network, address: URL): boolean {
  if (owns !== undefined || typeof url !== "string") return owns?.(address) ?? false;
  return under(hostIn.exec(url)?.[1] ?? url)(address);
}

/** A user name that is an address of the network already, such as `github.com/user`. */
function ownAddress(network: Network, written: string): string | undefined {
  const address = safeUrl(written)?.replace(/^http:/, "https:");
  const isOwn = address?.startsWith("https:") && owns(network, new URL(address));
  return isOwn ? address : undefined;
}

/** The address that a network gives to a user name. */
function givenAddress({ url, username = usual }: Network, written: string): string | undefined {
  const user = written.replace(/^[@＠~]/, "");
  if (url === undefined || !username.test(user)) return undefined;
  const template = typeof url === "string" ? url : url(user);
  const encoded = user.split("/").map(encodeURIComponent).join("/");
  return template?.replace("{u}", () => encoded);
}

/**
 * The address of a profile, from the network's name and the user name (with or without `@`), or from
 * an address of that network in place of the user name.
 *
 * @param network In any spelling, such as `GitHub` or `知乎`.
 * @returns An https URL; undefined for an unknown network, one without profiles on the web, or a user
 * name that the network does not give. Never throws.
 */
export function profileUrl(network: unknown, username: unknown): string | undefined {
  if (typeof network !== "string" || typeof username !== "string") return undefined;
  const known = networkOf(network);
  if (known?.url === undefined) return undefined;
  const written = username.trim();
  return ownAddress(known, written) ?? givenAddress(known, written);
}
