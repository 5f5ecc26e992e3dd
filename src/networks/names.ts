import { hasWide } from "../text";
import type { Network } from "./network";
import { networks } from "./table";

const fold = (name: string): string => name.toLowerCase().replace(/[\s._-]+/g, "");

/** All names that lead to a network, folded. */
export const namesOf = ({ name, chinese, aliases = [] }: Network): string[] => [
  ...new Set([name, ...(chinese ?? []), ...aliases].map(fold)),
];

let byName: ReadonlyMap<string, Network> | undefined;

/** The network of a name in any of its spellings, such as `github`, `码云`, `Stack Overflow`. */
export function networkOf(name: string): Network | undefined {
  byName ??= new Map(networks.flatMap((row) => namesOf(row).map((text) => [text, row] as const)));
  // An input method in Chinese mode types full-width letters; the first NFKC costs the page some time.
  return byName.get(fold(/[^ -~]/.test(name) ? name.normalize("NFKC") : name));
}

/**
 * The name of a network for a page. `Zhihu` is 知乎 in Chinese and 知乎 is `Zhihu` elsewhere. LinkedIn
 * and its like, for which Chinese readers have two names, keep the one that was written.
 *
 * @param written Any spelling.
 * @param tag Of a locale: `zh-Hans`, `zh-Hant-HK`, `en`.
 * @returns An unknown network as it was written.
 */
export function networkName(written: string, tag: string): string {
  const network = networkOf(written);
  if (network === undefined) return written;
  const { name, chinese, foreign } = network;
  const isLatin = foreign === true && !hasWide(written);
  if (chinese === undefined || isLatin || !tag.startsWith("zh")) return name;
  const [simplified, traditional = simplified] = chinese;
  return tag.startsWith("zh-Hant") ? traditional : simplified;
}
