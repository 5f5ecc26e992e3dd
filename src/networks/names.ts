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

const chineseLanguage = /^(?:zh|cmn|yue|wuu|nan|hak|gan|hsn|cdo|lzh)(?:-|$)/i;

/** The script of a language, of which only the two Chinese ones matter here. */
function scriptOf(language: string): string | undefined {
  // The engine takes a page's time for its first answer: it is asked about unusual tags only.
  const script = /-(Han[st])(?:-|$)/.exec(language)?.[1];
  if (script !== undefined || !chineseLanguage.test(language)) return script;
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

function chineseName({ chinese }: Network, language: string): string | undefined {
  const script = scriptOf(language);
  if (chinese === undefined || (script !== "Hans" && script !== "Hant")) return undefined;
  const [simplified, traditional = simplified] = chinese;
  return script === "Hant" ? traditional : simplified;
}

/**
 * The name of a network for a page. `Zhihu` is 知乎 in Chinese and 知乎 is `Zhihu` elsewhere. LinkedIn
 * and its like, for which Chinese readers have two names, keep the one that was written.
 *
 * @param written Any spelling.
 * @param language BCP 47.
 * @returns An unknown network as it was written.
 */
export function networkName(written: string, language: string): string {
  const network = networkOf(written);
  if (network === undefined) return written;
  if (network.foreign && !hasWide(written)) return network.name;
  return chineseName(network, language) ?? network.name;
}
