import { profileUrl } from "../../networks";
import type { ReadResume } from "../../resume";

type Profile = ReadResume["basics"]["profiles"][number];

/** The address of a profile: the one that is given, else the one that the network is known to use. */
export const profileHref = ({ network, username, url }: Profile): string | undefined =>
  url.href ?? profileUrl(network, username);
